import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../seededRandom.ts';

/**
 * When one participant writes: moments drawn over the minutes, so that pauses are long and short as people's are. Who is
 * still waiting for the answer to the last write when the next moment comes goes on at once, as a queue does.
 */
export class ParticipantPace {
  private readonly moments: readonly number[];
  private readonly began = performance.now();
  private readonly behind: number[] = [];

  constructor(seed: number, writes: number, minutes: number) {
    const random = seededRandom(seed);
    const drawn = Array.from({ length: writes }, () => random() * minutes * 60_000);
    this.moments = drawn.sort((one, other) => one - other);
  }

  get secondsBehind(): readonly number[] {
    return this.behind;
  }

  /** Resolves when the next moment has come. */
  async next(): Promise<void> {
    const moment = this.moments[this.behind.length] ?? 0;
    const early = this.began + moment - performance.now();
    if (early > 0) await pause(early);
    this.behind.push(Math.max(0, -early) / 1000);
  }
}
