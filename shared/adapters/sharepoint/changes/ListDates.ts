import type { ForumList } from '../../../application/ports/MeetingBook';

/** The later of a list's dates of change and deletion, in milliseconds; SharePoint gives whole seconds. */
export type ListDates = ReadonlyMap<ForumList, number>;

interface Seen {
  readonly date: number;
  /** The round in which the list is to be told again, because its second had not passed when it was seen. */
  readonly again: number | null;
}

const second = 1000;
const largestDifference = 120_000;
/** A list is told again with the next change of any list, at the latest after this many rounds. */
const roundsUntilAgain = 4;
/** What was changed so shortly before the first look may have been changed after the rows were read. */
const opening = 60_000;

/**
 * Compares the dates of two rounds. A date of this very second may hide a later change within it, so such a list is
 * told once more. How far the second has come is judged by the freshest date ever seen: the server's clock cannot lie
 * before it, and no readable answer gives the clock itself. At first the two clocks are taken to differ by two
 * minutes at most. A list changed shortly before the first round is told once as well: the rows on the screen were
 * read before it.
 */
export class ListDateComparison {
  private seen = new Map<ForumList, Seen>();
  private round = 0;
  private serverAhead = -largestDifference;

  /** The lists to fetch; none in the first round. */
  changedIn(dates: ListDates, now: number): readonly ForumList[] {
    this.round += 1;
    for (const date of dates.values()) this.serverAhead = Math.max(this.serverAhead, date - now);
    const changed = [...dates].filter(([list, date]) => this.isNew(list, date)).map(([list]) => list);
    const due = [...this.seen].filter(([, { again }]) => again !== null && this.isDue(again, changed));
    const told = new Set([...changed, ...due.map(([list]) => list)]);
    for (const [list, date] of dates) this.remember(list, date, told.has(list), now);
    return [...told];
  }

  private isNew(list: ForumList, date: number): boolean {
    const seen = this.seen.get(list);
    return this.round > 1 && seen?.date !== date;
  }

  private isDue(again: number, changed: readonly ForumList[]): boolean {
    return this.round >= again || changed.length > 0;
  }

  private remember(list: ForumList, date: number, told: boolean, now: number): void {
    const isNew = told || this.round === 1;
    const earlier = this.seen.get(list)?.again ?? null;
    const again = this.isUnfinished(date, now) ? this.round + roundsUntilAgain : null;
    this.seen.set(list, { date, again: isNew ? again : earlier });
  }

  private isUnfinished(date: number, now: number): boolean {
    const settling = this.round === 1 ? opening : second;
    return date + settling > now + this.serverAhead;
  }
}
