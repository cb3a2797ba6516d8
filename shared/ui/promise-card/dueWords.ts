import type { LocalDate } from '../../domain/kernel/localDate';
import { nearDayText } from '../text/dates';
import type { Language } from '../text/language';
import { promiseCardText } from '../text/promiseCardText';
import type { PromiseItem } from './promiseItem';

/** When it is due, and in words how late it is. */
export function dueWords({ due, daysLate }: PromiseItem, language: Language, today: LocalDate): string {
  const text = promiseCardText[language];
  if (due === null) return text.noDate;
  const day = nearDayText(due, language, today);
  return daysLate > 0 ? text.overdue(daysLate, day) : text.due(day);
}
