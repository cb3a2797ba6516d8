import { addDays, daysBetween, type LocalDate } from '../kernel/localDate';
import { localDateOf } from '../kernel/localDateOf';
import type { Action, LastWord } from './action';
import { isOpen, isOverdue, lacksGrounds } from './actionFacts';
import type { ActionStatus } from './actionStatus';
import { isSilent } from './standing';

/** How one promise ended, seen the day after its date at the earliest. Swedish: klart i tid. */
export type Outcome = 'kept' | 'kept-after-move' | 'late';

/** How many of some promises ended in each way: done by the first date, done by a moved one, and not done in time. */
export interface Outcomes {
  readonly kept: number;
  readonly keptAfterMove: number;
  readonly late: number;
}

/** A forum's figures as they were at the end of one day; written once a day, never altered. Swedish: dagsavstämning. */
export interface DailyTally extends Outcomes {
  readonly day: LocalDate;
  /** The first of the days whose promises fell due; with `day` the windows of all tallies lie edge to edge. */
  readonly since: LocalDate;
  readonly open: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly helpNeeded: number;
  readonly silent: number;
  /** Proposed without problem and cause; null where a tally is older than the count. Swedish: utan orsak. */
  readonly withoutCause: number | null;
  /** Carried out, and nobody has said what came of it; null as above. Swedish: effekt ej bedömd. */
  readonly withoutEffect: number | null;
}

type Ending = Pick<Action, 'status' | 'dueDate' | 'firstDueDate'> & {
  /** The last thing said: being done can be said too late. */
  readonly lastWord: Pick<LastWord, 'kind' | 'at'> | null;
};

/** What the figures are counted on. */
export type Counted = Ending &
  Pick<
    Action,
    'confirmation' | 'helpNeeded' | 'lateSaid' | 'requestedDate' | 'problem' | 'causes' | 'direct'
  >;

const usualDays = 7;
/** A forum that seldom meets does not gather a whole year in one figure. */
const mostDays = 35;

/** What ended otherwise is neither kept nor late. */
const outcomeOfStatus: Record<ActionStatus, 'done' | 'not-done' | 'left-out'> = {
  proposed: 'not-done',
  decided: 'not-done',
  'in-progress': 'not-done',
  'carried-out': 'done',
  'effect-assessed': 'done',
  closed: 'done',
  'on-hold': 'left-out',
  cancelled: 'left-out',
  transferred: 'left-out',
};

/** Null for what cannot be called kept or late: cancelled, handed over, paused, or without a date. */
export function outcomeOf(action: Ending, timeZone: string): Outcome | null {
  const { dueDate, firstDueDate } = action;
  const ended = outcomeOfStatus[action.status];
  if (dueDate === null || ended === 'left-out') return null;
  if (ended === 'not-done' || isDoneAfter(action, dueDate, timeZone)) return 'late';
  return firstDueDate !== null && dueDate > firstDueDate ? 'kept-after-move' : 'kept';
}

/** Kept or late, whichever: the rows behind what a tally says fell due. */
export const hasOutcome = ({ status, dueDate }: Pick<Action, 'status' | 'dueDate'>): boolean =>
  dueDate !== null && outcomeOfStatus[status] !== 'left-out';

const isDoneAfter = ({ lastWord }: Ending, dueDate: LocalDate, timeZone: string): boolean =>
  lastWord?.kind === 'done' && localDateOf(lastWord.at, timeZone) > dueDate;

/** The window that a tally of that day looks at: the days since the one before, a week where there is none. */
export function tallyWindow(today: LocalDate, earlier: readonly Pick<DailyTally, 'day'>[]): Days {
  // The day itself is not over: what is due today can still be kept.
  const until = addDays(today, -1);
  const before = earlier
    .map(({ day }) => day)
    .filter((day) => day < today)
    .sort()
    .at(-1);
  const days = before === undefined ? usualDays : Math.min(mostDays, daysBetween(before, today));
  return { since: addDays(today, -days), until };
}

/** Two days and those between them. */
interface Days {
  readonly since: LocalDate;
  readonly until: LocalDate;
}

const fellDue = ({ dueDate }: Pick<Action, 'dueDate'>, { since, until }: Days): boolean =>
  dueDate !== null && since <= dueDate && dueDate <= until;

/** How the promises ended that fell due in those days. */
export function outcomesIn(actions: readonly Ending[], days: Days, timeZone: string): Outcomes {
  const ended = actions
    .filter((action) => fellDue(action, days))
    .map((action) => outcomeOf(action, timeZone));
  const count = (outcome: Outcome): number => ended.filter((each) => each === outcome).length;
  return { kept: count('kept'), keptAfterMove: count('kept-after-move'), late: count('late') };
}

/** The day that is counted, and the days counted before it. */
export interface TallyDay {
  readonly today: LocalDate;
  readonly timeZone: string;
  readonly earlier?: readonly Pick<DailyTally, 'day'>[];
}

const lacksEffect = ({ status }: Counted): boolean => status === 'carried-out';

/** Counts a forum's actions; the same rows and the same day always give the same figures. */
export function tallyOf(
  actions: readonly Counted[],
  { today, timeZone, earlier = [] }: TallyDay,
): DailyTally {
  const window = tallyWindow(today, earlier);
  const open = actions.filter(isOpen);
  const count = (matches: (action: Counted) => boolean): number => open.filter(matches).length;
  return {
    day: today,
    since: window.since,
    open: open.length,
    waiting: count(({ confirmation }) => confirmation === 'waiting'),
    overdue: count((action) => isOverdue(action, today)),
    helpNeeded: count(({ helpNeeded }) => helpNeeded),
    silent: count((action) => isSilent(action, today)),
    withoutCause: actions.filter(lacksGrounds).length,
    withoutEffect: actions.filter(lacksEffect).length,
    ...outcomesIn(actions, window, timeZone),
  };
}

/** Promises that fell due, as the three outcomes add up. */
export const fallenDue = ({ kept, keptAfterMove, late }: Outcomes): number => kept + keptAfterMove + late;

/** Whole per cent done in time, the first date or a moved one; null where nothing fell due. */
export const shareKept = (ended: Outcomes): number | null =>
  fallenDue(ended) === 0 ? null : Math.round(((ended.kept + ended.keptAfterMove) * 100) / fallenDue(ended));
