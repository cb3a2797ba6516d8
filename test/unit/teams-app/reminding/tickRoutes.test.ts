import type { Incoming, Outgoing } from '../../../../teams-app/bot/http/Route.ts';
import { tickRoutes } from '../../../../teams-app/bot/reminding/tickRoutes.ts';
import { the } from '../../../support/the';

const token = 'k7Qe2mX9pL4vT8sR1wZ6yB3nC5dF0gHj';
const done = { applied: 1, planned: 2, sent: 2, retried: 0, failed: 0, unaddressed: 0, troubles: 0 };

let runs = 0;
let report: typeof done | null = done;
const ticker = {
  run: () => {
    runs += 1;
    return Promise.resolve(report);
  },
};

function call(authorization?: string): Promise<Outgoing> {
  const route = the(tickRoutes(ticker, token)[0]);
  const incoming: Incoming = {
    method: 'POST',
    url: new URL('http://service.invalid/tick'),
    ...{ parameters: {}, body: '', address: '203.0.113.1' },
    headers: authorization === undefined ? {} : { authorization },
  };
  return route.answer(incoming);
}

beforeEach(() => {
  runs = 0;
  report = done;
});

describe('the address for a timer outside the service', () => {
  it('runs the tick for whoever bears the token, and answers in numbers', async () => {
    const answer = await call(`Bearer ${token}`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(String(answer.body))).toEqual(done);
    expect(runs).toBe(1);
  });

  it.each([
    ['nothing', undefined],
    ['an empty token', 'Bearer '],
    ['another token', `Bearer ${token.replace('k', 'K')}`],
    ['the beginning of it', `Bearer ${token.slice(0, -1)}`],
    ['more than it', `Bearer ${token}x`],
    ['it in another way', `Basic ${token}`],
    ['it alone', token],
  ])('answers the same to whoever bears %s, and runs nothing', async (_, authorization) => {
    expect(await call(authorization)).toEqual(await call('Bearer wrong'));
    expect(await call(authorization)).toMatchObject({ status: 401, body: 'Unauthorized' });
    expect(runs).toBe(0);
  });

  it('says only that it may be tried again where the tick could not be done', async () => {
    report = null;
    expect(await call(`Bearer ${token}`)).toMatchObject({ status: 503, body: 'Try again' });
  });

  it('is not there without a configured token', () => {
    expect(tickRoutes(ticker, null)).toEqual([]);
  });
});
