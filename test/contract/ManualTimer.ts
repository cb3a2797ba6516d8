import type { Timer } from '../../shared/application/ports/Timer';

/** Lets time pass only when told to. */
export class ManualTimer implements Timer {
  /** Milliseconds that have been let pass. */
  passed = 0;
  private readonly waiting = new Map<() => void, number>();

  after(milliseconds: number, callback: () => void): () => void {
    this.waiting.set(callback, milliseconds);
    return () => {
      this.waiting.delete(callback);
    };
  }

  /** Runs what is waiting, `rounds` times, each time giving the last round up to 200 ms to come back for more. */
  async pass(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      for (let tries = 0; tries < 40 && this.waiting.size === 0; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const due = [...this.waiting.keys()];
      this.passed += Math.max(0, ...this.waiting.values());
      this.waiting.clear();
      for (const callback of due) callback();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
