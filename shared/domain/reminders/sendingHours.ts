import { addDays, type LocalDate } from '../kernel/localDate';
import type { LocalTime } from '../kernel/localDateOf';
import { redDayOn, weekdayOf } from '../kernel/redDays';

/** When nobody is disturbed; each is a row of settings. Swedish: tyst tid. */
export const quietTimes = ['evenings', 'weekends', 'red-days', 'july'] as const;
export type QuietTime = (typeof quietTimes)[number];

/** When reminders may be sent, in the municipality's own time. */
export interface SendingHours {
  /** `08:00` */
  readonly from: string;
  /** `17:00`; nothing is sent from then on. */
  readonly until: string;
  readonly quiet: Readonly<Record<QuietTime, boolean>>;
}

export const defaultSendingHours: SendingHours = {
  from: '08:00',
  until: '17:00',
  quiet: { evenings: true, weekends: true, 'red-days': true, july: true },
};

const isQuiet: Readonly<Record<Exclude<QuietTime, 'evenings'>, (day: LocalDate) => boolean>> = {
  weekends: (day) => [0, 6].includes(weekdayOf(day)),
  'red-days': (day) => redDayOn(day) !== null,
  july: (day) => day.slice(5, 7) === '07',
};

/** A day when reminders may be sent. Swedish: utskicksdag. */
export const isSendingDay = (day: LocalDate, { quiet }: SendingHours): boolean =>
  !(Object.keys(isQuiet) as (keyof typeof isQuiet)[]).some((time) => quiet[time] && isQuiet[time](day));

export const mayDisturb = ({ day, time }: LocalTime, hours: SendingHours): boolean =>
  isSendingDay(day, hours) && (!hours.quiet.evenings || (hours.from <= time && time < hours.until));

/** Christmas to Epiphany and July together are shorter by far. */
const longestQuiet = 400;

/** The first sending day after this one. */
export function nextSendingDay(day: LocalDate, hours: SendingHours): LocalDate {
  for (let ahead = 1; ahead <= longestQuiet; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (isSendingDay(candidate, hours)) return candidate;
  }
  return addDays(day, 1);
}

/** Weekends and red days are no working days, whatever the forum's quiet times are; July is. Swedish: arbetsdag. */
const isWorkingDay = (day: LocalDate): boolean => !isQuiet.weekends(day) && !isQuiet['red-days'](day);

/** So many working days before a day; the day itself counts as none. */
export function workingDaysBefore(day: LocalDate, count: number): LocalDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
