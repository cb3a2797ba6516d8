import type { LocalDate } from '../../domain/kernel/localDate';
import { defaultSendingHours, isSendingDay } from '../../domain/reminders/sendingHours';
import type { Language } from './language';
import { myRemindersText } from './myRemindersText';

/**
 * What is added to a promise of a reminder on a day when none are sent; empty for any other day. By what is quiet unless
 * a forum has set something else: weekends, red days and July.
 */
export const quietDayWords = (day: LocalDate, language: Language): string =>
  isSendingDay(day, defaultSendingHours) ? '' : myRemindersText[language].remind.quietDay;
