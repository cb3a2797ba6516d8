import type { Tick } from '@samverkansrummet/shared/lib-commonjs/application/reminders/makeTick.js';
import type { TickOutcome } from '@samverkansrummet/shared/lib-commonjs/application/reminders/TickPorts.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { Log } from '../log/createLog.ts';

/** What a tick has done, in numbers. */
type TickReport = Omit<TickOutcome, 'troubles'> & { readonly troubles: number };

export interface Ticker {
  /** Null where the programme's site could not be read. Calls that come while a tick runs share the one after it. */
  run(): Promise<TickReport | null>;
  readonly isRunning: () => boolean;
  /** Settles when no tick runs. */
  idle(): Promise<void>;
}

export interface TickerSetup {
  readonly tick: Tick;
  /** What is done once after each tick, such as reading what has come back. */
  readonly afterwards: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** One tick at a time within a process. Other instances may tick at the same moment: the outbox takes that. */
export function createTicker(setup: TickerSetup): Ticker {
  let running: Promise<TickReport | null> | null = null;
  let next: Promise<TickReport | null> | null = null;
  const begin = (): Promise<TickReport | null> => {
    const begun = tickOnce(setup).finally(() => {
      if (running === begun) running = null;
    });
    running = begun;
    return begun;
  };
  const run = (): Promise<TickReport | null> => {
    if (running === null) return begin();
    // Whoever asks while one runs may know of something that it has already passed by.
    next ??= running.then(() => {
      next = null;
      return begin();
    });
    return next;
  };
  return {
    run,
    isRunning: () => running !== null,
    async idle() {
      while (running !== null) await running;
    },
  };
}

async function tickOnce({ tick, afterwards, clock, log }: TickerSetup): Promise<TickReport | null> {
  try {
    const done = await tick(clock.now());
    if (!done.ok) {
      log.told('tick-failed', { why: done.error.kind });
      return null;
    }
    const { troubles, ...counts } = done.value;
    for (const { forum, failure } of troubles) log.told('tick-trouble', { forum, why: failure.kind });
    const report = { ...counts, troubles: troubles.length };
    if (Object.values(report).some((amount) => amount > 0)) log.told('tick', report);
    await afterwards();
    return report;
  } catch (error) {
    log.failed('tick-failed', error);
    return null;
  }
}
