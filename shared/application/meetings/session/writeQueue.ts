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

interface QueuePorts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly onChange: () => void;
}

export const makeWriteQueue = (ports: QueuePorts): WriteQueue => new OneByOne(ports);

class OneByOne implements WriteQueue {
  private readonly ports: QueuePorts;
  private readonly line: Work[] = [];
  private held: HoldingFailure['kind'] | null = null;
  private savedAt: Instant | null = null;
  private wake: (() => void) | null = null;
  private working = false;

  constructor(ports: QueuePorts) {
    this.ports = ports;
  }

  run<T, E extends { readonly kind: string }>(attempt: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
    return new Promise((resolve, reject) => {
      this.line.push(async () => {
        try {
          const result = await attempt();
          if (!result.ok && isHolding(result.error)) return result.error;
          if (result.ok) this.savedAt = this.ports.clock.now();
          resolve(result);
        } catch (bug) {
          reject(bug instanceof Error ? bug : new Error(String(bug)));
        }
        return null;
      });
      this.ports.onChange();
      void this.drain();
    });
  }

  state(): QueueState {
    return { writes: this.line.length, held: this.held, savedAt: this.savedAt };
  }

  retryNow(): void {
    this.wake?.();
  }

  private async drain(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let work = this.line[0]; work !== undefined; work = this.line[0]) {
      await this.carryOut(work);
      this.line.shift();
      this.ports.onChange();
    }
    this.working = false;
  }

  /** Tries the first in line until it is answered. */
  private async carryOut(work: Work): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const stopped = await work();
      this.held = stopped?.kind ?? null;
      if (stopped === null) return;
      this.ports.onChange();
      await this.pause(pauses[tries]);
    }
  }

  private pause(seconds: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const goOn = (): void => {
        takeBack?.();
        this.wake = null;
        resolve();
      };
      const takeBack = seconds === undefined ? null : this.ports.timer.after(seconds * 1000, goOn);
      this.wake = goOn;
    });
  }
}
