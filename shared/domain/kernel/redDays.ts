import { addDays, localDate, type LocalDate } from './localDate';

/** Days when no municipality meets: lag (1989:253) om allmänna helgdagar, and the eves that agreements make free. */
export const redDayNames = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-eve',
  'easter',
  'easter-monday',
  'may-day',
  'ascension',
  'whitsun',
  'national-day',
  'midsummer-eve',
  'midsummer',
  'all-saints',
  'christmas-eve',
  'christmas',
  'boxing-day',
  'new-years-eve',
] as const;
export type RedDayName = (typeof redDayNames)[number];

/** `new-year` of 2027 is 1 January 2027. */
const rules: Record<RedDayName, (year: number) => LocalDate> = {
  'new-year': (year) => on(year, 1, 1),
  epiphany: (year) => on(year, 1, 6),
  'good-friday': (year) => addDays(easterOf(year), -2),
  'easter-eve': (year) => addDays(easterOf(year), -1),
  easter: (year) => easterOf(year),
  'easter-monday': (year) => addDays(easterOf(year), 1),
  'may-day': (year) => on(year, 5, 1),
  ascension: (year) => addDays(easterOf(year), 39),
  whitsun: (year) => addDays(easterOf(year), 49),
  'national-day': (year) => on(year, 6, 6),
  'midsummer-eve': (year) => addDays(saturdayFrom(on(year, 6, 20)), -1),
  midsummer: (year) => saturdayFrom(on(year, 6, 20)),
  'all-saints': (year) => saturdayFrom(on(year, 10, 31)),
  'christmas-eve': (year) => on(year, 12, 24),
  christmas: (year) => on(year, 12, 25),
  'boxing-day': (year) => on(year, 12, 26),
  'new-years-eve': (year) => on(year, 12, 31),
};

const known = new Map<number, ReadonlyMap<LocalDate, RedDayName>>();

/** A year's days are reckoned once. */
function redDaysIn(year: number): ReadonlyMap<LocalDate, RedDayName> {
  const standing = known.get(year);
  if (standing !== undefined) return standing;
  // The first name counts where two fall on one day.
  const made = new Map([...redDayNames].reverse().map((name) => [rules[name](year), name] as const));
  known.set(year, made);
  return made;
}

/** Null for a day that is not red. */
export const redDayOn = (day: LocalDate): RedDayName | null =>
  redDaysIn(Number(day.slice(0, 4))).get(day) ?? null;

const on = (year: number, month: number, day: number): LocalDate =>
  localDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** 0 is Sunday. */
export const weekdayOf = (day: LocalDate): number => new Date(`${day}T12:00:00Z`).getUTCDay();

const saturday = 6;
const saturdayFrom = (day: LocalDate): LocalDate => addDays(day, (saturday - weekdayOf(day) + 7) % 7);

/** Easter Sunday of the Gregorian calendar, by the anonymous computus of Nature 1876. */
function easterOf(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * shift + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}
