import type { ForumList } from './MeetingBook';

/** How often to look: a live meeting, a quiet screen, or only when the window gets focus. */
export type Pace = 'live' | 'quiet' | 'on-focus';

/**
 * Tells which lists others have changed, by one small request each time; rests while the window is hidden.
 * The source of its figures: product.md, "Changes made by others".
 */
export interface ChangeFeed {
  /** Calls back with the changed lists; the returned function ends it. */
  follow(pace: Pace, onChange: (lists: readonly ForumList[]) => Promise<void>): () => void;
}
