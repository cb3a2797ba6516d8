import type { MinutesSheet } from '../../../application/ports/MinutesWriter';
import type { OrganisationKey } from '../../../domain/organisation/organisation';

/** The organisation's full name; its key where it is not in the register. */
export const nameOf = ({ composed }: MinutesSheet, key: OrganisationKey): string =>
  composed.directory.organisations.find((organisation) => organisation.key === key)?.name ?? key;
