import type { LocalDate } from '../kernel/localDate';
import { localDate } from '../kernel/localDate';
import type { Action } from './action';
import type { ActionStatus } from './actionStatus';
import { newAction, type NewAction } from './newPromise';

/** What has been done comes back; what was cancelled or handed over does not. */
const comesBack: Record<ActionStatus, boolean> = {
  proposed: false,
  decided: false,
  'in-progress': false,
  'carried-out': true,
  'effect-assessed': true,
  closed: true,
  'on-hold': false,
  cancelled: false,
  transferred: false,
};

/** Carried out, and next year's instance has not been tied to it yet. */
export const isDueAgain = (
  action: Pick<Action, 'yearly' | 'status' | 'nextInstance' | 'rehearsal'>,
): boolean => action.yearly && !action.rehearsal && comesBack[action.status] && action.nextInstance === null;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The same day another year; 29 February is the 28th where there is none. Weekends are left to people. */
function sameDayIn(year: number, day: LocalDate): LocalDate {
  const monthAndDay = day.slice(4);
  return localDate(`${year}${monthAndDay === '-02-29' && !isLeapYear(year) ? '-02-28' : monthAndDay}`);
}

/**
 * When a yearly action is due next: counted from its first date, so that a delay does not drag the season along, and
 * after today, so that one closed late does not come back overdue.
 */
export function nextSeason(first: LocalDate, today: LocalDate): LocalDate {
  const year = Number(first.slice(0, 4));
  const wanted = Math.max(year + 1, Number(today.slice(0, 4)));
  const next = sameDayIn(wanted, first);
  return next > today ? next : sameDayIn(wanted + 1, first);
}

/** Next year's instance: the same matter as a new promise, which has to be confirmed anew. */
export function nextInstanceOf(action: Action, today: LocalDate): NewAction {
  const first = action.firstDueDate ?? action.dueDate;
  const dueDate = first === null ? null : nextSeason(first, today);
  const { title, description, organisation, functionTitle, contributors, problem, causes } = action;
  const { direct, place, kind, expectedEffect } = action;
  return {
    ...newAction,
    ...{ title, description, organisation, functionTitle, contributors, problem, causes },
    ...{ direct, place, kind, expectedEffect },
    dueDate,
    firstDueDate: dueDate,
    yearly: true,
    previousInstance: action.id,
  };
}
