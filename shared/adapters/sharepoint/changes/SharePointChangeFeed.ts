import type { ChangeFeed, Pace } from '../../../application/ports/ChangeFeed';
import type { ForumList } from '../../../application/ports/MeetingBook';
import type { Timer } from '../../../application/ports/Timer';
import { translateFailure } from '../http/translateFailure';
import { ListDateComparison, type ListDates } from './ListDates';
import type { Visibility } from './Visibility';

export interface ChangeFeedSetup {
  /** One request. */
  readonly read: () => Promise<ListDates>;
  readonly timer: Timer;
  readonly visibility: Visibility;
  readonly now: () => number;
  readonly random: () => number;
  /** Instead of the usual interval; asked before each look. */
  readonly lookEveryMs?: () => number;
}

/** Milliseconds between two looks; null looks only when the window is given focus. Quiet means four a minute at most. */
const intervals: Record<Pace, number | null> = { live: 3500, quiet: 16_000, 'on-focus': null };
/** Keeps the participants of a meeting from asking in the same instant. */
const jitter = 0.04;
const longestWait = 60_000;
/** A last look longer ago than this: the device has slept, or the window was hidden. */
const asleep = 300_000;
const tooSoon = 1000;

type Listener = (lists: readonly ForumList[]) => Promise<void>;

/** Looks at the dates of a site's lists, and tells which have changed since the last look. */
export class SharePointChangeFeed implements ChangeFeed {
  private readonly setup: ChangeFeedSetup;

  constructor(setup: ChangeFeedSetup) {
    this.setup = setup;
  }

  follow(pace: Pace, onChange: Listener): () => void {
    const following = new Following(this.setup, intervals[pace], onChange);
    const unwatch = this.setup.visibility.watch((event) => following.window(event));
    following.begin();
    return () => {
      unwatch();
      following.end();
    };
  }
}

/** One follower's rounds; the next is not counted from before the last has been told and taken in. */
class Following {
  private readonly comparison = new ListDateComparison();
  private cancel: () => void = () => undefined;
  private looking = false;
  private ended = false;
  private misses = 0;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private readonly setup: ChangeFeedSetup;
  private readonly interval: number | null;
  private readonly onChange: Listener;

  constructor(setup: ChangeFeedSetup, interval: number | null, onChange: Listener) {
    this.setup = setup;
    this.interval = interval;
    this.onChange = onChange;
  }

  begin(): void {
    if (!this.setup.visibility.hidden()) this.soon();
  }

  end(): void {
    this.ended = true;
    this.cancel();
  }

  /** A window that is shown is often given focus too; that is one look. */
  window(event: 'shown' | 'hidden' | 'focused'): void {
    this.cancel();
    if (event === 'hidden') return;
    if (this.setup.now() - this.lookedAt < tooSoon) this.later();
    else this.soon();
  }

  private soon(): void {
    void this.look();
  }

  private async look(): Promise<void> {
    if (this.looking || this.ended) return;
    this.looking = true;
    if (this.hasSlept()) this.misses = 0;
    this.lookedAt = this.setup.now();
    try {
      const changed = this.comparison.changedIn(await this.setup.read(), this.setup.now());
      this.misses = 0;
      if (changed.length > 0 && !this.isOver()) await this.onChange(changed);
    } catch (error) {
      // Bad weather is waited out; what translateFailure does not know is a bug and goes on from here.
      translateFailure(error, 'lists');
      this.misses = this.hasSlept() ? 0 : this.misses + 1;
    } finally {
      this.looking = false;
      this.later();
    }
  }

  /** What failed before a device slept says nothing of the network that it wakes to. */
  private hasSlept(): boolean {
    return this.setup.now() - this.lookedAt > asleep;
  }

  private isOver(): boolean {
    return this.ended;
  }

  private later(): void {
    if (this.interval === null || this.ended || this.setup.visibility.hidden()) return;
    const interval = this.setup.lookEveryMs?.() ?? this.interval;
    const slowed = Math.min(longestWait, interval * 2 ** this.misses);
    const wait = slowed * (1 + jitter * (this.setup.random() - 0.5));
    this.cancel();
    this.cancel = this.setup.timer.after(wait, () => this.soon());
  }
}
