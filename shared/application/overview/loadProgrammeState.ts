import type { TallyDay } from '../../domain/action/tally';
import type { Instant } from '../../domain/kernel/id';
import { addDays } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Forum } from '../../domain/organisation/forum';
import { inParallel } from '../inParallel';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumCount, ForumSites } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { tallyReach } from './countDay';
import { keptWeeks, type KeptWeek } from './keptWeeks';
import { countedFigures, type StateFigures } from './stateFigures';

/** One forum's part, shown as it comes; null figures where it could not be read, or has none. */
export interface ForumState {
  readonly forum: Pick<Forum, 'key' | 'name'>;
  readonly figures: StateFigures | null;
  /** Oldest first; null where there are too many rows to count, or none could be read. */
  readonly weeks: readonly KeptWeek[] | null;
  readonly failure: GatewayFailure | null;
  /** When it was read. */
  readonly read: Instant;
}

/** Calls back for each forum, in the order they answer; resolves with the number of forums when all have. */
export type LoadProgrammeState = (
  onForum: (state: ForumState) => void,
) => Promise<Result<number, GatewayFailure>>;

interface ProgrammeStatePorts {
  readonly directory: Pick<Directory, 'load'>;
  readonly forums: Pick<ForumSites, 'of'>;
  readonly clock: Clock;
  readonly timeZone: string;
}

/** The whole programme's state: one request for each forum that the reader may read, four at a time. */
export const makeLoadProgrammeState =
  ({ directory, forums, clock, timeZone }: ProgrammeStatePorts): LoadProgrammeState =>
  async (onForum) => {
    const known = await directory.load();
    if (!known.ok) return known;
    const day = { today: clock.today(), timeZone };
    await inParallel(known.value.forums, async ({ key, name }) => {
      const seen = await forums.of(key)?.countOf(addDays(day.today, -tallyReach));
      if (seen === undefined) return;
      const of = { forum: { key, name }, read: clock.now() };
      onForum(
        seen.ok
          ? { ...of, ...countedOn(seen.value, day), failure: null }
          : { ...of, figures: null, weeks: null, failure: seen.error },
      );
    });
    return { ok: true, value: known.value.forums.length };
  };

const countedOn = (count: ForumCount, day: TallyDay): Pick<ForumState, 'figures' | 'weeks'> => ({
  figures: countedFigures(count, day),
  weeks: count.actions === null ? null : keptWeeks(count.actions, day),
});
