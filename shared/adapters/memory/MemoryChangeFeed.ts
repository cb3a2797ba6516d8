import type { ChangeFeed, Pace } from '../../application/ports/ChangeFeed';
import type { ForumList } from '../../application/ports/MeetingBook';

type Listener = (lists: readonly ForumList[]) => Promise<void>;

/** Tells at once instead of asking every few seconds; one call at a time, what comes meanwhile is gathered. */
export class MemoryChangeFeed implements ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private waiting = new Set<ForumList>();
  private telling: Promise<void> | null = null;

  follow(_pace: Pace, onChange: Listener): () => void {
    this.listeners.add(onChange);
    if (this.waiting.size > 0) this.telling ??= this.tell();
    return () => {
      this.listeners.delete(onChange);
    };
  }

  changed(list: ForumList): void {
    this.waiting.add(list);
    // What changes while nobody listens may be newer than what was read; whoever begins to listen is told.
    if (this.listeners.size > 0) this.telling ??= this.tell();
  }

  /** Resolves when everything that has changed so far has been told. */
  async told(): Promise<void> {
    while (this.telling !== null) await this.telling;
  }

  private async tell(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.size > 0) {
      const lists = [...this.waiting];
      this.waiting = new Set();
      await Promise.all([...this.listeners].map((listener) => listener(lists)));
    }
    this.telling = null;
  }
}
