import { REGISTER_TENANT, stableGuid } from '../people.ts';
import type { Person } from '../tenant.ts';

/**
 * The person's object id at home. A guest's differs from the one in the register's tenant, and
 * whoever mixes the two up finds nobody.
 */
export function homeObjectId(person: Person): string {
  return person.tenant === REGISTER_TENANT ? person.objectId : stableGuid(`home:${person.key}`);
}

/** The account id of MSAL: the object id and tenant at home, whichever tenant the token is for. */
export function homeAccountId(person: Person): string {
  return `${homeObjectId(person)}.${person.tenant}`;
}
