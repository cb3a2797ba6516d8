import type { DirectoryContent } from '../../application/ports/Directory';
import type { Organisation, OrganisationKey } from '../../domain/organisation/organisation';

export type NamedOrganisation = Pick<Organisation, 'key' | 'name' | 'shortName' | 'tag'>;

/** An organisation by its key; one that the register does not know is shown by the key itself. */
export const organisationIn = (
  { organisations }: Pick<DirectoryContent, 'organisations'>,
  key: OrganisationKey,
): NamedOrganisation =>
  organisations.find((organisation) => organisation.key === key) ?? {
    key,
    name: key,
    shortName: key,
    tag: '?',
  };
