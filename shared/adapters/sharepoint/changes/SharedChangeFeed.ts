import type { ChangeFeed, Pace } from '../../../application/ports/ChangeFeed';
import type { ForumList } from '../../../application/ports/MeetingBook';

type Listener = (lists: readonly ForumList[]) => Promise<void>;

/** One round of looking for all who follow a site from the same page; how often is the page's to say. */
export class SharedChangeFeed implements ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private stop: (() => void) | null = null;
  private readonly feed: ChangeFeed;

  constructor(feed: ChangeFeed) {
    this.feed = feed;
  }

  follow(_pace: Pace, onChange: Listener): () => void {
    const listener: Listener = (lists) => onChange(lists);
    this.listeners.add(listener);
    this.stop ??= this.feed.follow('live', async (lists) => {
      await Promise.all([...this.listeners].map((tell) => tell(lists)));
    });
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.stop?.();
      this.stop = null;
    };
  }
}
