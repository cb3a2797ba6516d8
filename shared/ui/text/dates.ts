import type { Instant } from '../../domain/kernel/id';
import { addDays, daysBetween, type LocalDate } from '../../domain/kernel/localDate';
import { localTimeOf } from '../../domain/kernel/localDateOf';
import type { Bilingual, Language } from './language';

/** The municipality's own; a coordinator abroad still sees the meeting's time at home. */
export const timeZone = 'Europe/Stockholm';

interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly week: (week: number) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly at: (day: string, time: string) => string;
  readonly clock: (time: string) => string;
}

// Own tables: browsers disagree on the full stop in `fre 4 dec.`
const words: Bilingual<DateWords> = {
  sv: {
    weekdays: ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'],
    months: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
    week: (week) => `v. ${week}`,
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgon',
    at: (day, time) => `${day} ${time}`,
    clock: (time) => time.replaceAll(':', '.'),
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    week: (week) => `wk ${week}`,
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    at: (day, time) => `${day} ${time}`,
    clock: (time) => time,
  },
};

const weekdayOf = (date: LocalDate): number => new Date(`${date}T12:00:00Z`).getUTCDay();

/** `fre 4 dec`; with the year where it is another than today's: `fre 4 dec 2027`. */
export function dayText(date: LocalDate, language: Language, today?: LocalDate): string {
  const { weekdays, months } = words[language];
  const [year = '', month = '', day = ''] = date.split('-');
  const otherYear = today !== undefined && !today.startsWith(year);
  const text = `${weekdays[weekdayOf(date)] ?? ''} ${Number(day)} ${months[Number(month) - 1] ?? ''}`;
  return otherYear ? `${text} ${year}` : text;
}

/** ISO 8601: the week that holds the year's first Thursday is week 1. */
export function weekOf(date: LocalDate): number {
  const thursday = addDays(date, 4 - (weekdayOf(date) || 7));
  const newYear = `${thursday.slice(0, 4)}-01-01` as LocalDate;
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
}

/** `v. 48`, `wk 48`. */
export const weekText = (date: LocalDate, language: Language): string => words[language].week(weekOf(date));

/** `i dag`, `i går`, `i morgon`, else the day. */
export function nearDayText(date: LocalDate, language: Language, today: LocalDate): string {
  const near = { '-1': words[language].yesterday, '0': words[language].today, '1': words[language].tomorrow };
  const away = String(daysBetween(today, date));
  return away in near ? near[away as keyof typeof near] : dayText(date, language, today);
}

export const dayOf = (moment: Instant): LocalDate => localTimeOf(moment, timeZone).day;

/** `13.09`, `13:09`. */
export const clockText = (moment: Instant, language: Language): string =>
  words[language].clock(localTimeOf(moment, timeZone).time);

/** `i dag 13.00`, `fre 4 dec 09.30`. */
export function momentText(moment: Instant, language: Language, today: LocalDate): string {
  const { day } = localTimeOf(moment, timeZone);
  return words[language].at(nearDayText(day, language, today), clockText(moment, language));
}

/** As it stands first on a line. */
export const atLineStart = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);

/** For paper, where neither today nor the year can be taken for granted: `mån 23 nov 2026 13.00`. */
export function datedText(moment: Instant, language: Language): string {
  const { day } = localTimeOf(moment, timeZone);
  const dated = `${dayText(day, language)} ${day.slice(0, 4)}`;
  return words[language].at(dated, clockText(moment, language));
}

/** Minutes and seconds of a running clock: `5:24`. */
export function durationText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
