import { addRoleName } from './addRole';
import type { Grant, Grantee, ProvisioningStep, Scope } from './ProvisioningStep';
import { groupTitles, siteRoles, type ListRight, type ListRights } from './SiteRole';
import type { SiteSchema } from './SiteSchema';
import type { GrantSnapshot, RoleSnapshot, SiteSnapshot } from './SiteSnapshot';

const site: Scope = { kind: 'site' };
/** Everybody may enter the site; what they may do is decided list by list. */
const onSite: ListRights = { coordinator: 'read', participant: 'read', reader: 'read' };

/** SharePoint's kinds of role definitions, which do not depend on the site's language. */
const roleKinds: Record<Exclude<Grant, 'add'>, number> = { read: 2, edit: 3, own: 5 };

export const isRoleOf = (grant: Grant, role: RoleSnapshot): boolean =>
  grant === 'add' ? role.name === addRoleName : role.kind === roleKinds[grant];

export function principalOf(grantee: Grantee, { groups, owners }: SiteSnapshot): number | null {
  if (grantee === 'owners') return owners;
  return groups.find(({ title }) => title === groupTitles[grantee])?.id ?? null;
}

/** Each list gets rights of its own, so that a site's members do not edit what only coordinators may. */
export function planRights(schema: SiteSchema, standing: SiteSnapshot): readonly ProvisioningStep[] {
  const lists = schema.lists.flatMap(({ name, rights }): readonly ProvisioningStep[] => {
    const list = standing.lists.find((candidate) => candidate.name === name);
    const separated = list?.ownPermissions ?? false;
    const scope: Scope = { kind: 'list', list: name };
    const grants = separated ? (list?.grants ?? []) : [];
    return [
      ...(separated ? [] : [{ kind: 'separate-list', list: name } as const]),
      ...(standing.owners === null ? [] : planGrantee(scope, 'owners', 'own', grants, standing)),
      ...planGroups(scope, rights, grants, standing),
    ];
  });
  return [...planGroups(site, onSite, standing.grants, standing), ...lists];
}

const planGroups = (
  scope: Scope,
  rights: ListRights,
  grants: readonly GrantSnapshot[],
  standing: SiteSnapshot,
): readonly ProvisioningStep[] =>
  siteRoles.flatMap((role) => planGrantee(scope, role, rights[role], grants, standing));

function planGrantee(
  scope: Scope,
  grantee: Grantee,
  right: ListRight | 'own',
  grants: readonly GrantSnapshot[],
  standing: SiteSnapshot,
): readonly ProvisioningStep[] {
  const principal = principalOf(grantee, standing);
  const held = grants.find((grant) => grant.principal === principal)?.roles ?? [];
  const wanted = right === 'none' ? undefined : standing.roles.find((role) => isRoleOf(right, role))?.id;
  const tooMuch = held.filter((role) => role !== wanted && !isLimitedAccess(role, standing));
  return [
    ...(right === 'none' || held.some((role) => role === wanted)
      ? []
      : [{ kind: 'grant', scope, to: grantee, grant: right } as const]),
    ...tooMuch.map((role) => ({ kind: 'withdraw', scope, from: grantee, role }) as const),
  ];
}

/** SharePoint gives it by itself to whoever may read something further down. */
export const isLimitedAccess = (role: number, { roles }: SiteSnapshot): boolean =>
  roles.find(({ id }) => id === role)?.kind === 1;
