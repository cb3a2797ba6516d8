import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/site-users/web.js';
import { principalOf } from '../../../application/provisioning/planRights';
import type { ProvisioningStep } from '../../../application/provisioning/ProvisioningStep';
import type { SiteSnapshot } from '../../../application/provisioning/SiteSnapshot';
import { isHttpFailure } from '../http/httpStatus';
import type { Settled, SiteConnection } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import { demanded } from './callsOf';

type Membership = Extract<ProvisioningStep, { readonly kind: 'add-member' }>;

/**
 * A municipality names people by their e-mail address; SharePoint is asked for the name it knows them by. Those whom it
 * does not know are told, and the others added.
 */
export async function addMembers(
  site: SiteConnection,
  memberships: readonly Membership[],
  standing: SiteSnapshot,
): Promise<readonly Membership[]> {
  const users = await site.batch(
    memberships.map(
      ({ login }) =>
        (web) =>
          web.ensureUser(login),
    ),
  );
  const isKnown = (_: Membership, place: number): boolean => !isUnknown(users[place]);
  const known = users.filter((part) => !isUnknown(part));
  const added = await site.batch(
    memberships.filter(isKnown).map(({ role }, place) => {
      const group = demanded(principalOf(role, standing), `group ${role}`);
      const { LoginName } = valueOf(known[place]);
      return (web) => web.siteGroups.getById(group).users.add(LoginName);
    }),
  );
  for (const part of added) valueOf(part);
  return memberships.filter((_, place) => isUnknown(users[place]));
}

/** SharePoint's words for it come in the site's language; its code does not. */
const unknownUser = '-2146232832';

const isUnknown = (part: Settled<unknown> | undefined): boolean =>
  part?.status === 'rejected' && isHttpFailure(part.reason) && part.reason.message.includes(unknownUser);
