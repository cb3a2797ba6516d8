import type { Timer } from '../../shared/application/ports/Timer';

/** Long enough for a look at a site on a busy machine. */
const patience = 2000;

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

  /** Runs what is waiting, `rounds` times, each time until it has come back for more; stops when nobody does. */
  async pass(rounds: number): Promise<void> {
    for (let round = 0; round < rounds && (await this.somebodyWaits()); round += 1) {
      const due = [...this.waiting.keys()];
      this.passed += Math.max(0, ...this.waiting.values());
      this.waiting.clear();
      for (const callback of due) callback();
    }
    await this.somebodyWaits();
  }

  private async somebodyWaits(): Promise<boolean> {
    for (let waited = 0; waited < patience && this.waiting.size === 0; waited += 5) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.waiting.size > 0;
  }
}
