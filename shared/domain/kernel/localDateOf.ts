import type { Instant } from './id';
import { localDate, type LocalDate } from './localDate';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, so one is kept for each zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** Day and clock time `14:05` as the municipality's clocks show them. */
export interface LocalTime {
  readonly day: LocalDate;
  readonly time: string;
}

export function localTimeOf(instant: Instant, timeZone: string): LocalTime {
  const parts = formatOf(timeZone).formatToParts(Date.parse(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: localDate(`${part('year')}-${part('month')}-${part('day')}`),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The calendar day of a moment in a time zone such as `Europe/Stockholm`, summer time included. */
export const localDateOf = (instant: Instant, timeZone: string): LocalDate =>
  localTimeOf(instant, timeZone).day;
