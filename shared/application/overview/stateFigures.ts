import type { Action } from '../../domain/action/action';
import { fallenDue, tallyOf, type DailyTally, type TallyDay } from '../../domain/action/tally';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import type { CountedAction, ForumCount } from '../ports/ForumSites';
import { tallyReach } from './countDay';

/** How many promises fell due in some days, and how many of them were kept in time. */
export interface Ended {
  readonly kept: number;
  readonly due: number;
  readonly since: LocalDate;
  /** The day of the count, which is not among them: what is due that day can still be kept. */
  readonly day: LocalDate;
}

/** Whole per cent kept in time; null where nothing fell due. */
export const shareOf = ({ kept, due }: Pick<Ended, 'kept' | 'due'>): number | null =>
  due === 0 ? null : Math.round((kept * 100) / due);

/** A forum's state in numbers and without persons; null where no figure is known. */
export interface StateFigures {
  readonly open: number;
  readonly overdue: number;
  readonly helpNeeded: number;
  readonly waiting: number;
  readonly withoutCause: number | null;
  readonly withoutEffect: number | null;
  /** The promises that fell due in the days counted, which ones are known of each. */
  readonly ended: Ended;
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

const endedIn = (tally: DailyTally): Ended => ({
  kept: tally.kept + tally.keptAfterMove,
  due: fallenDue(tally),
  since: tally.since,
  day: tally.day,
});

function figuresOf(tally: DailyTally, tallied: LocalDate | null): StateFigures {
  const { open, overdue, helpNeeded, waiting, withoutCause, withoutEffect } = tally;
  return {
    ...{ open, overdue, helpNeeded, waiting, withoutCause, withoutEffect },
    ended: endedIn(tally),
    tallied,
  };
}

/** A forum's own Läget. */
export interface ForumFigures {
  /** Null where nothing tells. */
  readonly figures: StateFigures | null;
  /** The whole forum's day as it stands; null where there are too many rows to count. */
  readonly live: DailyTally | null;
  /** Of the last five weeks, like the forum's row in the whole programme; of the last tally's days where none can be counted. */
  readonly ended: Ended | null;
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
    return {
      figures: last === undefined ? null : figuresOf(last, last.day),
      live: null,
      ended: last === undefined ? null : endedIn(last),
      narrowed: false,
    };
  const earlier = tallies.filter((tally) => tally.day < day.today);
  const chosen = tallyOf(actions.filter(isChosen(choice)), { ...day, earlier });
  return {
    figures: figuresOf(chosen, null),
    live: tallyOf(actions, { ...day, earlier }),
    ended: endedIn(fiveWeeksOf(actions, day)),
    narrowed: choice.place !== undefined || choice.problem !== undefined,
  };
}

/** A forum beside the others: every share is of the same five weeks, whenever each forum met last. */
export function countedFigures({ actions, tallies }: ForumCount, day: Day): StateFigures | null {
  if (actions === null) return forumFigures({ actions, tallies }, day).figures;
  return figuresOf(fiveWeeksOf(actions, day), null);
}

const fiveWeeksOf = (actions: readonly CountedAction[], day: Day): DailyTally =>
  tallyOf(actions, { ...day, earlier: [{ day: addDays(day.today, -tallyReach) }] });

const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((total, each) => (total === null || each === null ? null : total + each), 0);

/** All forums together; what one of them does not know is not known of all. What fell due is added up, not the shares. */
export const stateOfAll = (all: readonly [StateFigures, ...StateFigures[]]): StateFigures => ({
  open: sum(all.map(({ open }) => open)) ?? 0,
  overdue: sum(all.map(({ overdue }) => overdue)) ?? 0,
  helpNeeded: sum(all.map(({ helpNeeded }) => helpNeeded)) ?? 0,
  waiting: sum(all.map(({ waiting }) => waiting)) ?? 0,
  withoutCause: sum(all.map(({ withoutCause }) => withoutCause)),
  withoutEffect: sum(all.map(({ withoutEffect }) => withoutEffect)),
  ended: all.map(({ ended }) => ended).reduce(together),
  tallied: null,
});

const together = (one: Ended, other: Ended): Ended => ({
  kept: one.kept + other.kept,
  due: one.due + other.due,
  since: one.since < other.since ? one.since : other.since,
  day: one.day > other.day ? one.day : other.day,
});
