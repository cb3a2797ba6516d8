import { daysBetween, type LocalDate, type NotADate, parseLocalDate } from '../kernel/localDate';
import { failure, success, type Result } from '../kernel/result';

/** Why a day cannot be promised. */
export type DueDateRefusal = { readonly kind: 'date-passed' } | { readonly kind: 'date-too-far' };

const furthestYears = 10;
/** A direktåtgärd is done within this many days of the promise. */
const directDays = 30;

/** Today or later, and not further than ten years away. */
export function checkDueDate(date: LocalDate, today: LocalDate): Result<LocalDate, DueDateRefusal> {
  if (date < today) return failure({ kind: 'date-passed' });
  return date > yearsLater(today) ? failure({ kind: 'date-too-far' }) : success(date);
}

/** The same for what was typed. */
export function readDueDate(text: string, today: LocalDate): Result<LocalDate, NotADate | DueDateRefusal> {
  const parsed = parseLocalDate(text);
  return parsed.ok ? checkDueDate(parsed.value, today) : parsed;
}

/** Another date in the place of one that was promised: it is not moved without saying why (F12). */
export const movesDueDate = (
  before: { readonly dueDate: LocalDate | null },
  changed: { readonly dueDate?: LocalDate | null },
): boolean => before.dueDate !== null && changed.dueDate !== undefined && changed.dueDate !== before.dueDate;

/** Needs a cause analysis after all, or a nearer date. */
export const isDirectTooLong = (direct: boolean, promisedOn: LocalDate, due: LocalDate | null): boolean =>
  direct && due !== null && daysBetween(promisedOn, due) > directDays;

/** Compared as text, so that 29 February needs no care. */
const yearsLater = (date: LocalDate): string => `${Number(date.slice(0, 4)) + furthestYears}${date.slice(4)}`;
