import type { MessageSender, OutgoingMessage } from '../../../../shared/application/ports/MessageSender';
import { success } from '../../../../shared/domain/kernel/result';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { instant } from '../../../../shared/domain/kernel/instant';
import { createLog } from '../../../../teams-app/bot/log/createLog.ts';
import { createTicker, type Ticker } from '../../../../teams-app/bot/reminding/createTicker.ts';
import { haltingSender } from '../../../../teams-app/bot/reminding/haltingSender.ts';
import { sendersOf } from '../../../../teams-app/bot/reminding/sendersOf.ts';
import { isClockPattern } from '../../../../teams-app/bot/reminding/startClock.ts';

const nothing = { applied: 0, planned: 0, sent: 0, retried: 0, failed: 0, unaddressed: 0, troubles: [] };
const someMessage = (channel: 'chat' | 'mail'): OutgoingMessage =>
  ({ recipient: { channel } }) as unknown as OutgoingMessage;

/** A tick that lasts until it is let go. */
function aTicker(): {
  readonly ticker: Ticker;
  readonly letGo: () => Promise<void>;
  readonly begun: () => number;
} {
  const waiting: (() => void)[] = [];
  let begun = 0;
  const ticker = createTicker({
    tick: async () => {
      begun += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return success({ ...nothing, sent: begun });
    },
    afterwards: () => Promise.resolve(),
    clock: new ManualClock(instant('2026-11-23T08:00:00Z')),
    log: createLog(
      () => undefined,
      () => '',
    ),
  });
  const letGo = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ticker, letGo, begun: () => begun };
}

describe('the ticks of one process', () => {
  it('are one at a time; whoever asks meanwhile gets the next one, together', async () => {
    const { ticker, letGo, begun } = aTicker();
    const [first, second, third] = [ticker.run(), ticker.run(), ticker.run()];
    expect(begun()).toBe(1);
    await letGo();
    expect(begun()).toBe(2);
    await letGo();
    expect((await first)?.sent).toBe(1);
    expect((await second)?.sent).toBe(2);
    expect((await third)?.sent).toBe(2);
    expect(ticker.isRunning()).toBe(false);
    await ticker.idle();
  });

  it('are over with nothing to tell where they break, and the next one runs', async () => {
    const lines: string[] = [];
    const ticker = createTicker({
      tick: () => Promise.reject(new TypeError('kim@exempel.se')),
      afterwards: () => Promise.resolve(),
      clock: new ManualClock(instant('2026-11-23T08:00:00Z')),
      log: createLog(
        (each) => void lines.push(each),
        () => '',
      ),
    });
    expect(await ticker.run()).toBeNull();
    expect(await ticker.run()).toBeNull();
    expect(lines.join('')).not.toContain('kim');
  });
});

describe('a sender that is halted', () => {
  it('lets the message on its way be marked, and no other go', async () => {
    const sent: OutgoingMessage[] = [];
    const sender = haltingSender({
      send: (each) => {
        sent.push(each);
        return Promise.resolve(success(undefined));
      },
    });
    const marks: string[] = [];
    const tick = async (): Promise<void> => {
      for (const name of ['one', 'two', 'three']) {
        await sender.send(someMessage('mail'));
        if (name === 'two') void sender.halt().then(() => marks.push('still'));
        await Promise.resolve();
        marks.push(name);
      }
    };
    void tick();
    await new Promise((resolve) => setImmediate(resolve));
    expect(marks).toEqual(['one', 'two', 'still']);
    expect(sent).toHaveLength(2);
  });
});

describe('the ways to people', () => {
  it('are taken by the message’s own channel', async () => {
    const taken: string[] = [];
    const by = (name: string): MessageSender => ({
      send: () => {
        taken.push(name);
        return Promise.resolve(success(undefined));
      },
    });
    const sender = sendersOf({ chat: by('chat'), mail: by('mail') });
    await sender.send(someMessage('chat'));
    await sender.send(someMessage('mail'));
    expect(taken).toEqual(['chat', 'mail']);
  });
});

describe('the service’s own clock', () => {
  it.each(['* * * * *', '*/5 7-17 * * 1-5', '30 * * * * *', 'off'])('takes %s', (pattern) => {
    expect(isClockPattern(pattern)).toBe(true);
  });
  it.each(['', 'on', '* * *', '61 * * * *', '0 0 31 2 *'])('refuses «%s»', (pattern) => {
    expect(isClockPattern(pattern)).toBe(false);
  });
});
