import type { Action } from '../../domain/action/action';
import { shareKept, tallyOf, type DailyTally, type TallyDay } from '../../domain/action/tally';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import type { CountedAction, ForumCount } from '../ports/ForumSites';
import { tallyReach } from './countDay';

/** A forum's state in numbers and without persons; null where no figure is known. */
export interface StateFigures {
  readonly open: number;
  readonly overdue: number;
  readonly helpNeeded: number;
  readonly waiting: number;
  readonly withoutCause: number | null;
  readonly withoutEffect: number | null;
  /** Whole per cent of the promises that fell due in the days counted. */
  readonly share: number | null;
  /** The day of the tally that told, where there are too many rows to count now. */
  readonly tallied: LocalDate | null;
}

type Day = Pick<TallyDay, 'today' | 'timeZone'>;

/** What the figures are narrowed to; nothing narrows where both are absent. */
export interface StateChoice {
  readonly place?: NonNullable<Action['place']>;
  readonly problem?: NonNullable<Action['problem']>;
}

const isChosen =
  ({ place, problem }: StateChoice) =>
  (action: CountedAction): boolean =>
    (place === undefined || action.place === place) && (problem === undefined || action.problem === problem);

function figuresOf(tally: DailyTally, tallied: LocalDate | null): StateFigures {
  const { open, overdue, helpNeeded, waiting, withoutCause, withoutEffect } = tally;
  return {
    ...{ open, overdue, helpNeeded, waiting, withoutCause, withoutEffect },
    share: shareKept(tally),
    tallied,
  };
}

/** A forum's own Läget. */
export interface ForumFigures {
  /** Null where nothing tells. */
  readonly figures: StateFigures | null;
  /** The whole forum's day as it stands; null where there are too many rows to count. */
  readonly live: DailyTally | null;
  /** False where something is chosen and the figures are the whole forum's all the same. */
  readonly narrowed: boolean;
}

/** Counted on the rows; by the last tally where there are too many of them, which knows nothing of places or problems. */
export function forumFigures(
  { actions, tallies }: ForumCount,
  day: Day,
  choice: StateChoice = {},
): ForumFigures {
  const last = tallies.at(-1);
  if (actions === null)
    return { figures: last === undefined ? null : figuresOf(last, last.day), live: null, narrowed: false };
  const earlier = tallies.filter((tally) => tally.day < day.today);
  const chosen = tallyOf(actions.filter(isChosen(choice)), { ...day, earlier });
  return {
    figures: figuresOf(chosen, null),
    live: tallyOf(actions, { ...day, earlier }),
    narrowed: choice.place !== undefined || choice.problem !== undefined,
  };
}

/** A forum beside the others: every share is of the same five weeks, whenever each forum met last. */
export function countedFigures({ actions, tallies }: ForumCount, day: Day): StateFigures | null {
  if (actions === null) return forumFigures({ actions, tallies }, day).figures;
  const earlier = [{ day: addDays(day.today, -tallyReach) }];
  return figuresOf(tallyOf(actions, { ...day, earlier }), null);
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
