import { addRoleName } from './addRole';
import { planLists } from './planLists';
import { planRights } from './planRights';
import { stepOrder, type ProvisioningStep } from './ProvisioningStep';
import type { SiteDescription } from './SiteDescription';
import { groupTitles, siteRoles, type SiteRole } from './SiteRole';
import type { ColumnKind, ListSchema, SiteSchema } from './SiteSchema';
import type { ListSnapshot, SiteSnapshot } from './SiteSnapshot';
import { isIndexTooLate, isOtherKind, standingVersion, versionSetting } from './standing';
import { unindexedColumns } from './viewIndexes';

/** What provisioning sees and does not change; `doctor` shows the same. */
export type Finding =
  | { readonly kind: 'other-time-zone'; readonly timeZone: number }
  /** Nobody is known by that address; the others are added all the same. */
  | { readonly kind: 'member-unknown'; readonly login: string; readonly role: SiteRole }
  /** SharePoint would refuse the view on a list of more than 5,000 rows, so it is not made. */
  | {
      readonly kind: 'view-without-index';
      readonly list: string;
      readonly view: string;
      readonly columns: readonly string[];
    }
  /** SharePoint keeps a column's kind; the product reads and writes it all the same, as far as that goes. */
  | {
      readonly kind: 'other-kind';
      readonly list: string;
      readonly column: string;
      readonly wanted: ColumnKind;
    }
  /** The list has grown too long for a new index. */
  | {
      readonly kind: 'index-too-late';
      readonly list: string;
      readonly column: string;
      readonly rows: number;
    };

export interface SitePlan {
  readonly steps: readonly ProvisioningStep[];
  readonly findings: readonly Finding[];
}

const stockholm = 4;

/** Everything that is missing or different, in the order it has to be done. */
export function planSite(schema: SiteSchema, description: SiteDescription, standing: SiteSnapshot): SitePlan {
  const steps = [
    ...planName(description, standing),
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

const planName = ({ name }: SiteDescription, { title }: SiteSnapshot): readonly ProvisioningStep[] =>
  name === undefined || name === title ? [] : [{ kind: 'name-site', title: name }];

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

function planSettings({ version }: SiteSchema, standing: SiteSnapshot): readonly ProvisioningStep[] {
  return standingVersion(standing) < version
    ? [{ kind: 'put-setting', key: versionSetting, value: String(version) }]
    : [];
}

function findingsOf(schema: SiteSchema, standing: SiteSnapshot): readonly Finding[] {
  const { timeZone } = standing;
  return [
    ...(timeZone === stockholm ? [] : [{ kind: 'other-time-zone', timeZone } as const]),
    ...schema.lists.flatMap((list) =>
      listFindings(
        list,
        standing.lists.find(({ name }) => name === list.name),
      ),
    ),
  ];
}

function listFindings(list: ListSchema, stands: ListSnapshot | undefined): readonly Finding[] {
  const views = [list.view, ...(list.moreViews ?? [])].flatMap((view): readonly Finding[] => {
    const columns = unindexedColumns(view, list, stands);
    return columns.length === 0
      ? []
      : [{ kind: 'view-without-index', list: list.name, view: view.title, columns }];
  });
  const late = list.columns.flatMap((column): readonly Finding[] =>
    stands !== undefined && isIndexTooLate(column, stands)
      ? [{ kind: 'index-too-late', list: list.name, column: column.name, rows: stands.rows }]
      : [],
  );
  const strange = list.columns.flatMap((column): readonly Finding[] =>
    isOtherKind(
      column,
      stands?.columns.find(({ name }) => name === column.name),
    )
      ? [{ kind: 'other-kind', list: list.name, column: column.name, wanted: column.kind }]
      : [],
  );
  return [...late, ...strange, ...views];
}
