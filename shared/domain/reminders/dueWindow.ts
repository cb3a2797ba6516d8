import { addDays, addMonths, type LocalDate } from '../kernel/localDate';
import { ruleFacts, type ReminderRule, type ReminderUnit } from './reminderRule';
import type { ReminderSettings } from './reminderSettings';
import { isSendingDay, nextSendingDay, workingDaysBefore, type SendingHours } from './sendingHours';

/** The days that a planning covers: everything after what was planned last, up to today. */
export interface PlannedSpan {
  /** The last day that has been planned already. */
  readonly through: LocalDate;
  readonly today: LocalDate;
}

/** Days from one on, and before another. */
export interface DayWindow {
  readonly from: LocalDate;
  readonly before: LocalDate;
}

const shifted: Readonly<Record<ReminderUnit, (day: LocalDate, amount: number) => LocalDate>> = {
  days: addDays,
  'working-days': (day, amount) => (amount < 0 ? workingDaysBefore(day, -amount) : addDays(day, amount)),
  months: addMonths,
};

const signed = (rule: ReminderRule, amount: number): number =>
  ruleFacts[rule].side === 'before' ? -amount : amount;

/** The day on which a rule falls for what is anchored on a day, quiet or not. */
const reminderDay = (rule: ReminderRule, anchor: LocalDate, amount: number): LocalDate =>
  shifted[ruleFacts[rule].unit](anchor, signed(rule, amount));

/**
 * The reminder days whose turn it is. What falls on quiet days is sent earlier where it comes before its date, so that
 * it comes in time, and later where it comes after it.
 */
function turnOf(rule: ReminderRule, { through, today }: PlannedSpan, hours: SendingHours): DayWindow {
  return ruleFacts[rule].side === 'before'
    ? { from: nextSendingDay(through, hours), before: nextSendingDay(today, hours) }
    : { from: addDays(through, 1), before: addDays(today, 1) };
}

export const isWithin = (day: LocalDate, { from, before }: DayWindow): boolean => from <= day && day < before;

/** Tells for what is anchored on a day whether it is a rule's turn. */
export function turnTester(
  rule: ReminderRule,
  span: PlannedSpan,
  { rules, hours }: ReminderSettings,
): (anchor: LocalDate) => boolean {
  const { on, amount } = rules[rule];
  if (!on) return () => false;
  const turn = turnOf(rule, span, hours);
  return (anchor) => isWithin(reminderDay(rule, anchor, amount), turn);
}

/** Months and working days have no fixed length: a window is widened by this and then looked at day by day. */
const margin: Readonly<Record<ReminderUnit, number>> = { days: 0, 'working-days': 14, months: 3 };

/**
 * The anchors for which it can be a rule's turn: what a register is asked for. A few days too many where a month or a
 * working day is counted.
 */
export function anchorsOf(rule: ReminderRule, span: PlannedSpan, settings: ReminderSettings): DayWindow {
  const turn = turnOf(rule, span, settings.hours);
  const { unit } = ruleFacts[rule];
  const back = -signed(rule, settings.rules[rule].amount);
  const move = (day: LocalDate): LocalDate => (unit === 'months' ? addMonths(day, back) : addDays(day, back));
  return { from: addDays(move(turn.from), -margin[unit]), before: addDays(move(turn.before), margin[unit]) };
}

/** Nothing is planned on a quiet day, nor twice for the same day. */
export const isPlanningDay = ({ through, today }: PlannedSpan, hours: SendingHours): boolean =>
  through < today && isSendingDay(today, hours);
