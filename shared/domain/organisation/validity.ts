import type { LocalDate } from '../kernel/localDate';
import type { Organisation } from './organisation';

interface Validity {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** Both ends count: the last day is a valid one. */
export const isValidOn = ({ validFrom, validTo }: Validity, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

export const organisationsOn = (
  organisations: readonly Organisation[],
  day: LocalDate,
): readonly Organisation[] => organisations.filter((organisation) => isValidOn(organisation, day));
