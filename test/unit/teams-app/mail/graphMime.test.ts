import { createLog } from '../../../../teams-app/bot/log/createLog.ts';
import { graphMime } from '../../../../teams-app/bot/mail/graphMime.ts';
import { makePace } from '../../../../teams-app/bot/mail/pace.ts';

const lines: string[] = [];
const log = createLog(
  (line) => void lines.push(line),
  () => '2026-11-23T12:00:00Z',
);
const pace = (): Promise<void> => Promise.resolve();
const secret = 'To: <kim@exempel.se>\r\n\r\nhttps://svar.exempel.se/svar/hemlig';

const answered = (answer: () => Promise<Response>) => graphMime({ mailbox: answer, pace, log })(secret);

describe('sending by Graph', () => {
  it('is done when Graph has taken the mail', async () => {
    expect(await answered(() => Promise.resolve(new Response(null, { status: 202 })))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [429, 'try-again'],
    [503, 'try-again'],
    [500, 'try-again'],
    [401, 'try-again'],
    [403, 'try-again'],
    [400, 'unreachable'],
  ])('by %i is to be %s', async (status, kind) => {
    const done = await answered(() => Promise.resolve(new Response(null, { status })));
    expect(done).toEqual({ ok: false, error: { kind, reason: `graph-${String(status)}` } });
  });

  it('is tried again where no answer comes, though the mail may have gone', async () => {
    const done = await answered(() => Promise.reject(new TypeError('fetch failed: kim@exempel.se')));
    expect(done).toMatchObject({ ok: false, error: { kind: 'try-again' } });
  });

  it('writes neither address, nor text, nor link to the log', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('\n')).not.toMatch(/kim|hemlig|svar\.exempel/u);
  });
});

describe('the pace', () => {
  it('lets so many through in any minute', async () => {
    let now = 0;
    const wait = (seconds: number): Promise<void> => {
      now += seconds;
      return Promise.resolve();
    };
    const next = makePace({ perMinute: 30, seconds: () => now, wait });
    const moments: number[] = [];
    for (let mail = 0; mail < 200; mail += 1) {
      await next();
      moments.push(now);
      now += 0.5;
    }
    for (const moment of moments)
      expect(moments.filter((each) => each >= moment && each < moment + 60).length).toBeLessThanOrEqual(30);
    expect(now).toBeLessThan(7 * 60);
  });
});
