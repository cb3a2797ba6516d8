import type { Instant } from '../../shared/domain/kernel/id';
import { addDays, type LocalDate } from '../../shared/domain/kernel/localDate';
import { localDateOf } from '../../shared/domain/kernel/localDateOf';
import {
  defaultSendingHours as hours,
  isSendingDay,
  nextSendingDay,
} from '../../shared/domain/reminders/sendingHours';

const today = (): LocalDate => localDateOf(new Date().toISOString() as Instant, 'Europe/Stockholm');

export const dayAfter = (): LocalDate => nextSendingDay(today(), hours);

/** A date so far off that its reminder three days before falls on another sending day than the next one, in July too. */
export const dueInGoodTime = (): LocalDate =>
  addDays(nextSendingDay(nextSendingDay(today(), hours), hours), 10);

/** When the reminder of a date comes: three days before, or on the sending day before that. */
export function reminderDay(due: LocalDate): LocalDate {
  let day = addDays(due, -3);
  while (!isSendingDay(day, hours)) day = addDays(day, -1);
  return day;
}
