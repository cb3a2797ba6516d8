import { isLimitedAccess } from '../provisioning/planRights';
import { groupTitles } from '../provisioning/SiteRole';
import type { SiteSnapshot } from '../provisioning/SiteSnapshot';
import type { DoctorFinding } from './DoctorFinding';

/**
 * Groups that no description names and that somebody has let into a list: provisioning takes nothing from them, so that
 * they would stay unseen. Whoever stops a list's inheritance by hand copies the site's own groups there.
 */
export function examineOthers(standing: SiteSnapshot): readonly DoctorFinding[] {
  const { groups, owners, lists } = standing;
  const ours = new Set<string>(Object.values(groupTitles));
  const others = groups.filter(({ id, title }) => id !== owners && !ours.has(title));
  return lists
    .filter(({ ownPermissions }) => ownPermissions)
    .flatMap(({ name: list, grants }) =>
      others
        .filter(({ id }) =>
          grants.some(
            ({ principal, roles }) =>
              principal === id && roles.some((role) => !isLimitedAccess(role, standing)),
          ),
        )
        .map(({ title: group }) => ({ kind: 'right-of-another', list, group }) as const),
    );
}
