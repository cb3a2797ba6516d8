import type { Instant } from '../../../domain/kernel/id';
import type { Result } from '../../../domain/kernel/result';
import type { Clock } from '../../ports/Clock';
import type { Timer } from '../../ports/Timer';
import type { HoldingFailure } from '../MeetingSession';

/** What the saving text of the screen rests on. */
export interface QueueState {
  /** Begun and not yet answered. */
  readonly writes: number;
  readonly held: HoldingFailure['kind'] | null;
  readonly savedAt: Instant | null;
}

/**
 * Carries out a window's writes one after another. A write that meets no network, throttling or an expired sign-in
 * stays first in line and is tried again, so that nothing typed is lost and nothing is written out of order; each
 * attempt carries the same operation id, since the writer of the attempt made it beforehand.
 */
export interface WriteQueue {
  run<T, E extends { readonly kind: string }>(attempt: () => Promise<Result<T, E>>): Promise<Result<T, E>>;
  state(): QueueState;
  /** Tries what is waiting at once, as when the network is back. */
  retryNow(): void;
}

/** Seconds between attempts; after the last the queue waits to be asked. */
const pauses = [2, 4, 8, 15, 30, 30, 30, 30, 30, 30];

const holding: Record<HoldingFailure['kind'], true> = {
  offline: true,
  throttled: true,
  'sign-in-needed': true,
};

export const isHolding = (failure: { readonly kind: string }): failure is HoldingFailure =>
  Object.hasOwn(holding, failure.kind);

type Work = () => Promise<HoldingFailure | null>;

export function makeWriteQueue(ports: {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly onChange: () => void;
}): WriteQueue {
  const line: Work[] = [];
  let held: HoldingFailure['kind'] | null = null;
  let savedAt: Instant | null = null;
  let wake: (() => void) | null = null;
  let working = false;

  const pause = (tries: number): Promise<void> =>
    new Promise((resolve) => {
      const seconds = pauses[tries];
      const takeBack =
        seconds === undefined ? () => undefined : ports.timer.after(seconds * 1000, () => wake?.());
      wake = () => {
        takeBack();
        wake = null;
        resolve();
      };
    });

  /** Tries the first in line until it is answered. */
  const carryOut = async (work: Work): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const stopped = await work();
      held = stopped?.kind ?? null;
      if (stopped === null) return;
      ports.onChange();
      await pause(tries);
    }
  };

  const drain = async (): Promise<void> => {
    if (working) return;
    working = true;
    for (let work = line[0]; work !== undefined; work = line[0]) {
      await carryOut(work);
      line.shift();
      ports.onChange();
    }
    working = false;
  };

  return {
    run: (attempt) =>
      new Promise((resolve, reject) => {
        line.push(async () => {
          try {
            const result = await attempt();
            if (!result.ok && isHolding(result.error)) return result.error;
            if (result.ok) savedAt = ports.clock.now();
            resolve(result);
          } catch (bug) {
            reject(bug instanceof Error ? bug : new Error(String(bug)));
          }
          return null;
        });
        ports.onChange();
        void drain();
      }),
    state: () => ({ writes: line.length, held, savedAt }),
    retryNow: () => wake?.(),
  };
}
