import { mergeSorted, type MergedParts } from '../../domain/kernel/mergeSorted';
import type { ForumKey } from '../../domain/organisation/forum';
import { inParallel } from '../inParallel';
import type { ForumSite } from '../ports/ForumSites';
import type { ActionReading, AllActions, ForumAction, SelectionIn } from './AllActions';
import { ForumSource } from './ForumSource';

/** So many rows more are worth a press. */
const rowsWanted = 25;
/** A selection that only the browser can finish must not read all registers in one go. */
const mostPagesAtOnce = 10;

/** As each site sorts: what has no date first, then by date and row number; one forum's rows of a day stand together. */
const byDueDate =
  (order: ReadonlyMap<ForumKey, number>) =>
  (one: ForumAction, other: ForumAction): number =>
    compareText(one.row.dueDate ?? '', other.row.dueDate ?? '') ||
    (order.get(one.forum) ?? 0) - (order.get(other.forum) ?? 0) ||
    one.row.id - other.row.id;

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Reads one list over several forums: each forum's first page as it comes, then on where the list is held up. */
export function makeActionReading(sites: readonly ForumSite[], selectionIn: SelectionIn): ActionReading {
  const sources = sites.flatMap((site) => {
    const selection = selectionIn(site.forum);
    return selection === null ? [] : [new ForumSource(site, selection)];
  });
  return new Reading(sources, new Map(sites.map(({ forum }, index) => [forum, index])));
}

class Reading implements ActionReading {
  private readonly sources: readonly ForumSource[];
  private readonly compare: (one: ForumAction, other: ForumAction) => number;
  private readonly listeners = new Set<() => void>();
  private stopped = false;
  private working = 0;
  private failed: AllActions['moreFailed'] = null;
  private shown: AllActions;

  constructor(sources: readonly ForumSource[], order: ReadonlyMap<ForumKey, number>) {
    this.sources = sources;
    this.compare = byDueDate(order);
    this.shown = this.look();
  }

  readonly state = (): AllActions => this.shown;

  readonly follow = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  readonly stop = (): void => {
    this.stopped = true;
    this.listeners.clear();
  };

  readonly begin = (): Promise<void> => this.readFirst(this.sources);

  readonly retry = (): Promise<void> =>
    this.readFirst(this.sources.filter(({ part }) => part.kind === 'failed'));

  readonly refresh = (): Promise<void> =>
    this.unlessBusy(() =>
      inParallel(this.sources, async (source) => {
        if (!this.stopped) await source.readAgain();
      }),
    );

  readonly readMore = (): Promise<void> => this.unlessBusy(() => this.readOn(rowsWanted));

  /** Where what came holds nothing to show, the first rows are further on. */
  private readFirst(sources: readonly ForumSource[]): Promise<void> {
    return this.work(async () => {
      await inParallel(sources, async (source) => {
        if (this.stopped) return;
        await source.readFirst();
        this.tell();
      });
      if (this.merged().rows.length === 0) await this.readOn(1);
    });
  }

  private async readOn(wanted: number): Promise<void> {
    const before = this.merged().rows.length;
    this.failed = null;
    for (let pages = 0; pages < mostPagesAtOnce && !this.stopped; pages += 1) {
      const { rows, behind } = this.merged();
      const source = behind === null ? undefined : this.readable()[behind];
      if (source === undefined || rows.length >= before + wanted) return;
      const failure = await source.readOn();
      if (failure === null) continue;
      this.failed = { forum: source.part.forum, failure };
      return;
    }
  }

  private unlessBusy(doing: () => Promise<unknown>): Promise<void> {
    return this.working > 0 ? Promise.resolve() : this.work(doing);
  }

  private async work(doing: () => Promise<unknown>): Promise<void> {
    this.working += 1;
    this.tell();
    try {
      await doing();
    } finally {
      this.working -= 1;
      this.tell();
    }
  }

  private readable(): readonly ForumSource[] {
    return this.sources.filter(({ part }) => part.kind === 'read');
  }

  private merged(): MergedParts<ForumAction> {
    return mergeSorted(
      this.sources.flatMap(({ sorted }) => sorted ?? []),
      this.compare,
    );
  }

  private look(): AllActions {
    const { rows, behind } = this.merged();
    return {
      forums: this.sources.map(({ part }) => part),
      rows,
      more: behind !== null,
      reading: this.working > 0,
      moreFailed: this.failed,
    };
  }

  private tell(): void {
    if (this.stopped) return;
    this.shown = this.look();
    for (const listener of [...this.listeners]) listener();
  }
}
