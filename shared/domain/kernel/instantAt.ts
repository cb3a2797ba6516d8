import type { Instant } from './id';
import { addSeconds, instant, secondsBetween } from './instant';
import type { LocalDate } from './localDate';
import { localTimeOf, type LocalTime } from './localDateOf';

const asIfUtc = ({ day, time }: LocalTime): Instant => instant(`${day}T${time}:00Z`);

/**
 * The moment when the clocks of a time zone show a day and time. An hour that summer time leaps over becomes the
 * same time counted with the offset before the leap.
 */
export function instantAt(day: LocalDate, time: string, timeZone: string): Instant {
  const wanted = asIfUtc({ day, time });
  let found = wanted;
  // The first step finds the offset near the day, the second corrects it where the offset changed in between.
  for (let step = 0; step < 2; step += 1) {
    found = addSeconds(found, secondsBetween(asIfUtc(localTimeOf(found, timeZone)), wanted));
  }
  return found;
}
