import type { Instant } from '../../../domain/kernel/id';
import { instant } from '../../../domain/kernel/instant';
import { instantAt } from '../../../domain/kernel/instantAt';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { localDateOf } from '../../../domain/kernel/localDateOf';

/** The time zone of the sites, checked by provisioning; date-only columns are stored as its midnights in UTC. */
const siteTimeZone = 'Europe/Stockholm';

/** `2026-07-01` is stored as `2026-06-30T22:00:00Z`, `2026-12-04` as `2026-12-03T23:00:00Z`. */
export function toStoredDate(day: LocalDate): Instant {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const midnight = instantAt(day, '00:00', siteTimeZone);
  midnights.set(day, midnight);
  return midnight;
}

/** Time zones are slow to reckon with, and a register has the same days over and over. */
const midnights = new Map<LocalDate, Instant>();

/** Any moment of the day stands for it, so that a row edited in another time zone is not a day off at once. */
export const fromStoredDate = (stored: string): LocalDate => localDateOf(instant(stored), siteTimeZone);

/** SharePoint keeps whole seconds. */
export const fromStoredMoment = (stored: string): Instant => instant(stored);
