import { shareKept, type DailyTally } from '../../domain/action/tally';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { ForumAtAGlance, ListedGap } from './OverviewDesk';

/** A forum's state in numbers and without persons; null where no figure is known. */
export interface StateFigures {
  readonly open: number;
  readonly overdue: number;
  readonly helpNeeded: number;
  readonly waiting: number;
  readonly withoutCause: number | null;
  readonly withoutEffect: number | null;
  /** Whole per cent of the promises that fell due since the tally before. */
  readonly share: number | null;
  /** The day of the tally that told, where there are too many rows to count now. */
  readonly tallied: LocalDate | null;
}

type Seen = Pick<ForumAtAGlance, 'figures' | 'tallies'>;

/** What the last day with anything due tells. */
const latestShare = (tallies: readonly DailyTally[]): number | null =>
  tallies
    .map(shareKept)
    .filter((share) => share !== null)
    .at(-1) ?? null;

/** Counted on the rows; by the last tally where there are too many of them. Null where nothing tells. */
export function stateFigures({ figures, tallies }: Seen): StateFigures | null {
  const last = figures?.today ?? tallies.at(-1);
  if (last === undefined) return null;
  const gap = (kind: ListedGap, tallied: number | null): number | null => {
    if (figures === null) return tallied;
    const line = figures.gaps.find((each) => each.kind === 'listed' && each.gap === kind);
    return line?.kind === 'listed' ? line.count : 0;
  };
  const { open, overdue, helpNeeded, waiting } = last;
  return {
    ...{ open, overdue, helpNeeded, waiting },
    withoutCause: gap('cause', last.withoutCause),
    withoutEffect: gap('effect', last.withoutEffect),
    share: latestShare([...tallies, last]),
    tallied: figures === null ? last.day : null,
  };
}

const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((total, each) => (total === null || each === null ? null : total + each), 0);

/** All forums together; what one of them does not know is not known of all. A share of shares says nothing. */
export const stateOfAll = (all: readonly StateFigures[]): StateFigures => ({
  open: sum(all.map(({ open }) => open)) ?? 0,
  overdue: sum(all.map(({ overdue }) => overdue)) ?? 0,
  helpNeeded: sum(all.map(({ helpNeeded }) => helpNeeded)) ?? 0,
  waiting: sum(all.map(({ waiting }) => waiting)) ?? 0,
  withoutCause: sum(all.map(({ withoutCause }) => withoutCause)),
  withoutEffect: sum(all.map(({ withoutEffect }) => withoutEffect)),
  share: null,
  tallied: null,
});
