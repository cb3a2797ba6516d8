import type { LocalDate } from '../kernel/localDate';
import type { Organisation, OrganisationKey } from './organisation';
import { successorOn } from './successorOn';

/** Whose promises are an organisation's that day: its own first, and those of every ended one that it has come after. */
export const answersFor = (
  organisations: readonly Organisation[],
  key: OrganisationKey,
  day: LocalDate,
): readonly OrganisationKey[] => [
  key,
  ...organisations
    .map((organisation) => organisation.key)
    .filter((other) => other !== key && successorOn(organisations, other, day)?.key === key),
];
