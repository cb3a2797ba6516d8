import type { Instant } from '../../../domain/kernel/id';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { localTimeOf } from '../../../domain/kernel/localDateOf';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];

/** `4 december 2026`: a paper is read in other years too. */
export function dayWords(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** `13.00` by the municipality's clocks. */
export const timeWords = (moment: Instant, timeZone: string): string =>
  localTimeOf(moment, timeZone).time.replace(':', '.');

/** `måndag 23 november 2026 kl. 13.00`. */
export function momentWords(moment: Instant, timeZone: string): string {
  const { day } = localTimeOf(moment, timeZone);
  const weekday = weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dayWords(day)} kl. ${timeWords(moment, timeZone)}`;
}
