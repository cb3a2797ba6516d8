import { Cron } from 'croner';
import type { Ticker } from './createTicker.ts';

export interface StartedClock {
  stop(): void;
}

const stopped: StartedClock = { stop: () => undefined };

/** The service's own timer; `off` leaves it to somebody else's. A turn that comes while a tick runs is passed over. */
export function startClock(
  ticker: Pick<Ticker, 'run' | 'isRunning'>,
  pattern: string,
  timezone: string,
): StartedClock {
  if (pattern === 'off') return stopped;
  return new Cron(pattern, { timezone, unref: true }, () => {
    if (!ticker.isRunning()) void ticker.run();
  });
}

/** A pattern in cron's words, or `off`. */
export function isClockPattern(given: string): boolean {
  if (given === 'off') return true;
  try {
    return new Cron(given, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}
