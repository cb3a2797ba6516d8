import { failure, success, type Result } from './result';

declare const brand: unique symbol;

/** A calendar day `2026-12-04` in the municipality's time zone (Europe/Stockholm), without a time. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** A text that is no day of the calendar, as it was typed. */
export type NotADate = { readonly kind: 'not-a-date'; readonly text: string };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMs = 86_400_000;
const utcNoon = (date: LocalDate): number => Date.parse(`${date}T12:00:00Z`);

/** Refuses days that do not exist (30 February) and years outside 1900–2199 (year 20226). */
export function parseLocalDate(text: string): Result<LocalDate, NotADate> {
  const match = shape.exec(text.trim());
  const year = Number(match?.[1]);
  const exists = match !== null && isoDay(Date.parse(`${match[0]}T12:00:00Z`)) === match[0];
  return exists && year >= 1900 && year <= 2199
    ? success(match[0] as LocalDate)
    : failure({ kind: 'not-a-date', text });
}

/** For literals in code and tests; throws on a day that does not exist. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`Not a date: ${text}`);
  return parsed.value;
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  isoDay(utcNoon(date) + days * dayInMs) as LocalDate;

/** The same day so many months on; the last day of the month where that day does not exist. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0, 12));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return isoDay(lastDay.getTime()) as LocalDate;
}

/** The Monday that begins the day's week (ISO 8601). */
export const mondayOf = (date: LocalDate): LocalDate =>
  addDays(date, -((new Date(utcNoon(date)).getUTCDay() + 6) % 7));

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utcNoon(to) - utcNoon(from)) / dayInMs);

const isoDay = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10));
