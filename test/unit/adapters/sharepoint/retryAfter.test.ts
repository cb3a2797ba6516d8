import { backoff, everydayPatience } from '../../../../shared/adapters/sharepoint/http/Patience';
import { retryAfter } from '../../../../shared/adapters/sharepoint/http/retryAfter';
import { SiteGate } from '../../../../shared/adapters/sharepoint/http/SiteGate';

const now = Date.parse('2026-11-23T12:00:00Z');
const headers = (given: Readonly<Record<string, string>>): Headers => new Headers(given);

describe('Retry-After', () => {
  it.each([
    ['seconds', { 'Retry-After': '30' }, 30_000],
    ['seconds with spaces', { 'Retry-After': ' 7 ' }, 7000],
    ['no time at all', { 'Retry-After': '0' }, 0],
    ['a date by the own clock', { 'Retry-After': 'Mon, 23 Nov 2026 12:00:20 GMT' }, 20_000],
    [
      'a date by the clock of the server',
      { 'Retry-After': 'Mon, 23 Nov 2026 15:00:20 GMT', Date: 'Mon, 23 Nov 2026 15:00:00 GMT' },
      20_000,
    ],
    ['a date that has passed', { 'Retry-After': 'Mon, 23 Nov 2026 11:59:00 GMT' }, 0],
    ['nothing', {}, null],
    ['nonsense', { 'Retry-After': 'snart' }, null],
    ['a negative number', { 'Retry-After': '-5s' }, null],
  ])('as %s', (_name, given, wait) => {
    expect(retryAfter(headers(given), now)).toBe(wait);
  });
});

describe('waiting between attempts', () => {
  const patience = { ...everydayPatience, firstWaitMs: 100, longestWaitMs: 1000 };

  it('doubles, never more than the longest, with chance on both sides', () => {
    const waits = (random: number): readonly number[] =>
      [1, 2, 3, 4, 5, 6].map((attempt) => backoff(attempt, { ...patience, random: () => random }));
    expect(waits(0.5)).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(waits(0)).toEqual([50, 100, 200, 400, 500, 500]);
    expect(waits(0.999)[0]).toBeCloseTo(149.9);
  });
});

describe('the gate of a site', () => {
  it('holds everybody until the longest wait has passed', async () => {
    let clock = 0;
    const slept: number[] = [];
    const gate = new SiteGate({
      ...everydayPatience,
      now: () => clock,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        clock += milliseconds;
        return Promise.resolve();
      },
    });
    gate.close(500);
    gate.close(200);
    await Promise.all([gate.pass(), gate.pass()]);
    expect(clock).toBeGreaterThanOrEqual(500);
    expect(Math.max(...slept)).toBe(500);
    const before = slept.length;
    await gate.pass();
    expect(slept).toHaveLength(before);
  });
});
