import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/site-users/web.js';
import { principalOf } from '../../../application/provisioning/planRights';
import type { ProvisioningStep } from '../../../application/provisioning/ProvisioningStep';
import type { SiteSnapshot } from '../../../application/provisioning/SiteSnapshot';
import type { SiteConnection } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import { demanded } from './callsOf';

type Membership = Extract<ProvisioningStep, { readonly kind: 'add-member' }>;

/** A municipality names people by their e-mail address; SharePoint is asked for the name it knows them by. */
export async function addMembers(
  site: SiteConnection,
  memberships: readonly Membership[],
  standing: SiteSnapshot,
): Promise<void> {
  const users = await site.batch(
    memberships.map(
      ({ login }) =>
        (web) =>
          web.ensureUser(login),
    ),
  );
  const added = await site.batch(
    memberships.map(({ role }, place) => {
      const group = demanded(principalOf(role, standing), `group ${role}`);
      const { LoginName } = valueOf(users[place]);
      return (web) => web.siteGroups.getById(group).users.add(LoginName);
    }),
  );
  for (const part of added) valueOf(part);
}
