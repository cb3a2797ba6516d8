import { createRateLimit } from '../../local-tenant/chat/rateLimit';

describe('the limits of one conversation', () => {
  it.each([
    ['seven in a second', 0, 7],
    ['eight in two seconds', 150, 8],
    ['sixty in half a minute', 400, 60],
  ])('are %s', (_limit, pause, passing) => {
    let now = 0;
    const mayPass = createRateLimit(() => now);
    let passed = 0;
    while (mayPass('one') && passed < 100) {
      passed += 1;
      now += pause;
    }
    expect(passed).toBe(passing);
    expect(mayPass('another')).toBe(true);
  });

  it('let one pass again after a while', () => {
    let now = 0;
    const mayPass = createRateLimit(() => now);
    while (mayPass('one')) now += 1;
    now += 2_000;
    expect(mayPass('one')).toBe(true);
  });
});
