import type { LocalDate } from '../kernel/localDate';
import type { Organisation, OrganisationKey } from './organisation';
import { isValidOn } from './validity';

/**
 * Who answers that day for what an organisation once took on: itself, or the first in its line of successors that
 * exists. Null for an unknown one, an ended one without successor, and a line that goes in a circle.
 */
export function successorOn(
  organisations: readonly Organisation[],
  key: OrganisationKey,
  day: LocalDate,
): Organisation | null {
  const seen = new Set<OrganisationKey>();
  let next: OrganisationKey | null = key;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const wanted: OrganisationKey = next;
    const found = organisations.find((organisation) => organisation.key === wanted);
    if (found === undefined || isValidOn(found, day)) return found ?? null;
    next = found.successor;
  }
  return null;
}
