import { shareKept, type DailyTally } from '../../domain/action/tally';
import type { LocalDate } from '../../domain/kernel/localDate';

/** What a leader needs in a few sentences: how much is late, how much was kept, and which way it goes. */
export interface StateInBrief {
  readonly open: number;
  readonly overdue: number;
  /** As the day before it was counted; null for the first tally. */
  readonly before: Pick<DailyTally, 'day' | 'overdue'> | null;
  readonly kept: KeptInBrief | null;
}

/** The last days with anything due, whose rows can be opened, and the share in the days before them. */
interface KeptInBrief {
  readonly share: number;
  readonly before: number | null;
  readonly since: LocalDate;
  readonly day: LocalDate;
}

interface Counts {
  /** The day as it stands; null where there are too many rows to count. */
  readonly live: DailyTally | null;
  /** Oldest first. */
  readonly tallies: readonly DailyTally[];
}

/** Null where nothing has been counted. */
export function stateInBrief({ live, tallies }: Counts): StateInBrief | null {
  const now = live ?? tallies.at(-1);
  if (now === undefined) return null;
  const earlier = tallies.filter(({ day }) => day < now.day);
  return {
    open: now.open,
    overdue: now.overdue,
    before: earlier.at(-1) ?? null,
    kept: keptIn([...earlier, now]),
  };
}

function keptIn(tallies: readonly DailyTally[]): KeptInBrief | null {
  const [before, last] = lastTwo(
    tallies.flatMap((tally) => {
      const share = shareKept(tally);
      return share === null ? [] : [{ share, since: tally.since, day: tally.day }];
    }),
  );
  return last === undefined ? null : { ...last, before: before?.share ?? null };
}

const lastTwo = <T>(all: readonly T[]): readonly [T | undefined, T | undefined] => [all.at(-2), all.at(-1)];
