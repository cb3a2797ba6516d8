import type { Addresses } from '../addresses.ts';
import { homeAccountId } from '../identity/homeAccount.ts';
import { CLIENT_ID } from '../identity/registeredApp.ts';
import { REGISTER_TENANT, people, userPrincipalName } from '../people.ts';
import type { TenantSite } from '../sites/forumSites.ts';
import type { TenantMeeting } from '../sites/meetingsOf.ts';

/** A person as the host page needs to know them. */
interface HostPerson {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly account: 'member' | 'guest' | 'none';
  readonly tenant: string;
  readonly objectId: string;
  readonly homeAccountId: string;
  readonly mail: string;
  readonly upn: string;
}

/** What the host page asks the tenant for when it opens. */
export interface HostFacts {
  readonly addresses: Addresses;
  readonly tenantId: string;
  readonly clientId: string;
  /** The tenant's clock, in ISO form. */
  readonly now: string;
  readonly people: readonly HostPerson[];
  readonly sites: readonly TenantSite[];
  readonly meetings: readonly TenantMeeting[];
}

export function hostFacts(
  addresses: Addresses,
  now: Date,
  sites: readonly TenantSite[],
  meetings: readonly TenantMeeting[],
): HostFacts {
  const known = people.map((person) => ({
    key: person.key,
    name: person.name,
    organisation: person.organisation,
    account: person.account,
    tenant: person.tenant,
    objectId: person.objectId,
    homeAccountId: homeAccountId(person),
    mail: person.mail,
    upn: userPrincipalName(person),
  }));
  const tenantId = REGISTER_TENANT;
  return { addresses, tenantId, clientId: CLIENT_ID, now: now.toISOString(), people: known, sites, meetings };
}
