import type { Timer } from '../../../shared/application/ports/Timer';

interface Waiting {
  readonly at: number;
  readonly callback: () => void;
}

/** Time passes when the test says so. */
export class ManualTimer implements Timer {
  private waiting: readonly Waiting[] = [];
  private now = 0;

  after(milliseconds: number, callback: () => void): () => void {
    const entry = { at: this.now + milliseconds, callback };
    this.waiting = [...this.waiting, entry];
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  elapse(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { callback } of due) callback();
  }
}
