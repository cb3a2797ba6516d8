import { addDays, daysBetween, type LocalDate } from '../kernel/localDate';
import type { Action } from './action';
import { daysLate, isOpen, isRunning } from './actionFacts';

/** The third axis: how it stands that day, computed and never stored. `none` for what is paused or over. Swedish: läge. */
export const standings = ['needs-help', 'overdue', 'at-risk', 'on-track', 'none'] as const;
export type Standing = (typeof standings)[number];

/** How an action stands against its date on a day. */
export interface ActionStanding {
  readonly kind: Standing;
  /** Whole days after the due date, whatever the kind: what needs help can be late too. */
  readonly daysLate: number;
}

/** An action not begun this many days before its date is at risk; the last reminder goes out then too. */
const riskDays = 3;

/** As much of an action as its standing is read from. */
export type Standable = Pick<Action, 'status' | 'dueDate' | 'helpNeeded' | 'lateSaid' | 'requestedDate'>;

export const standingOf = (action: Standable, today: LocalDate): ActionStanding => ({
  kind: kindOf(action, today),
  daysLate: daysLate(action, today),
});

function kindOf(action: Standable, today: LocalDate): Standing {
  if (isOpen(action) && action.helpNeeded) return 'needs-help';
  if (!isRunning(action)) return 'none';
  if (daysLate(action, today) > 0) return 'overdue';
  return isAtRisk(action, today) ? 'at-risk' : 'on-track';
}

const isAtRisk = (action: Standable, today: LocalDate): boolean =>
  action.lateSaid ||
  action.requestedDate !== null ||
  (action.status !== 'in-progress' &&
    action.dueDate !== null &&
    daysBetween(today, action.dueDate) <= riskDays);

const needsTalk: Record<Standing, boolean> = {
  'needs-help': true,
  overdue: true,
  'at-risk': true,
  'on-track': false,
  none: false,
};

/** Late or near its date, and the organisation has said nothing of it. Swedish: obesvarad. */
export const isSilent = (action: Standable, today: LocalDate): boolean =>
  needsTalk[kindOf(action, today)] && !action.helpNeeded && !action.lateSaid && action.requestedDate === null;

/** An action that is silent is due before this day: what narrows a list to those that may be. */
export const silentBefore = (today: LocalDate): LocalDate => addDays(today, riskDays + 1);
