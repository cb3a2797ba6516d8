import { addRoleName } from './addRole';
import { planLists } from './planLists';
import { planRights } from './planRights';
import { stepOrder, type ProvisioningStep } from './ProvisioningStep';
import type { SiteDescription } from './SiteDescription';
import { groupTitles, siteRoles } from './SiteRole';
import type { SiteSchema } from './SiteSchema';
import type { SiteSnapshot } from './SiteSnapshot';

/** What provisioning sees and does not change; `doctor` shows the same. */
export type Finding =
  | { readonly kind: 'other-time-zone'; readonly timeZone: number }
  | { readonly kind: 'newer-schema'; readonly version: number };

export interface SitePlan {
  readonly steps: readonly ProvisioningStep[];
  readonly findings: readonly Finding[];
}

const versionSetting = 'schemaVersion';
const stockholm = 4;

/** Everything that is missing or different, in the order it has to be done. */
export function planSite(schema: SiteSchema, description: SiteDescription, standing: SiteSnapshot): SitePlan {
  const steps = [
    ...planGroups(description, standing),
    ...planLists(schema, description, standing),
    ...planRights(schema, standing),
    ...planSettings(schema, standing),
  ];
  return {
    steps: [...steps].sort((one, other) => stepOrder.indexOf(one.kind) - stepOrder.indexOf(other.kind)),
    findings: findingsOf(schema, standing),
  };
}

function planGroups(description: SiteDescription, standing: SiteSnapshot): readonly ProvisioningStep[] {
  const addRole = standing.roles.some(({ name }) => name === addRoleName)
    ? []
    : [{ kind: 'create-add-role' } as const];
  const groups = siteRoles.flatMap((role): ProvisioningStep[] => {
    const group = standing.groups.find(({ title }) => title === groupTitles[role]);
    const missing = description.members[role].filter(
      (login) => !group?.members.includes(login.toLowerCase()),
    );
    return [
      ...(group === undefined ? [{ kind: 'create-group', role } as const] : []),
      ...missing.map((login) => ({ kind: 'add-member', role, login }) as const),
    ];
  });
  return [...addRole, ...groups];
}

function planSettings({ version }: SiteSchema, { settings }: SiteSnapshot): readonly ProvisioningStep[] {
  return Number(settings[versionSetting] ?? 0) < version
    ? [{ kind: 'put-setting', key: versionSetting, value: String(version) }]
    : [];
}

function findingsOf({ version }: SiteSchema, { timeZone, settings }: SiteSnapshot): readonly Finding[] {
  const stands = Number(settings[versionSetting] ?? 0);
  return [
    ...(timeZone === stockholm ? [] : [{ kind: 'other-time-zone', timeZone } as const]),
    ...(stands > version ? [{ kind: 'newer-schema', version: stands } as const] : []),
  ];
}
