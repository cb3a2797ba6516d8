import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { MessageSender } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Tick } from '@samverkansrummet/shared/lib-commonjs/application/reminders/makeTick.js';
import type { Route } from '../http/Route.ts';
import type { Log } from '../log/createLog.ts';
import { createTicker } from './createTicker.ts';
import { haltingSender } from './haltingSender.ts';
import { startClock } from './startClock.ts';
import { tickRoutes } from './tickRoutes.ts';

export interface RemindingSetup {
  readonly sender: MessageSender;
  readonly tickBy: (sender: MessageSender) => Tick;
  /** What is done after each tick. */
  readonly afterwards: () => Promise<void>;
  /** When the service ticks by itself, in cron's words; `off` where an outside timer calls. */
  readonly tickClock: string;
  readonly tickToken: string | null;
  readonly timeZone: string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Reminding {
  readonly routes: readonly Route[];
  /** Ends between two messages. */
  stop(): Promise<void>;
}

/** Ticks by the service's own clock and by whoever calls with the token; both may be on, in several instances. */
export function startReminding(setup: RemindingSetup): Reminding {
  const { clock, log, tickClock, timeZone, afterwards } = setup;
  const sender = haltingSender(setup.sender);
  const ticker = createTicker({
    tick: setup.tickBy(sender),
    clock,
    log,
    afterwards,
  });
  const timer = startClock(ticker, tickClock, timeZone);
  return {
    routes: tickRoutes(ticker, setup.tickToken),
    async stop() {
      timer.stop();
      await Promise.race([sender.halt(), ticker.idle()]);
    },
  };
}
