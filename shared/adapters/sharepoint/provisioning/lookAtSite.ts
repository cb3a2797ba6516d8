import '@pnp/sp/regional-settings/web.js';
import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import type {
  GroupSnapshot,
  ListSnapshot,
  SiteSnapshot,
} from '../../../application/provisioning/SiteSnapshot';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { settingColumns } from '../lists/siteLists';
import { valueOf } from '../registers/valueOf';
import { toGrants, type Assignment } from './grants';
import { listPath } from '../lists/listPath';
import { listFinder } from './listFinder';
import { lookAtLists } from './lookAtLists';
import { settingsIn } from './putSetting';

interface ListInfo {
  readonly Title: string;
  readonly Description: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}
interface Role {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
}
interface Group {
  readonly Id: number;
  readonly Title: string;
  readonly Users: readonly { readonly LoginName: string; readonly Email: string | null }[];
}

const toGroup = ({ Id, Title, Users }: Group): GroupSnapshot => ({
  id: Id,
  title: Title,
  members: Users.flatMap(({ LoginName, Email }) => [LoginName.toLowerCase(), (Email ?? '').toLowerCase()]),
});

const listColumns = ['Title', 'Description', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl'];

const siteCalls = {
  zone: (web) => web.regionalSettings.timeZone<{ readonly Id: number }>(),
  roles: (web) => web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')<Role[]>(),
  groups: (web) =>
    web.siteGroups.select('Id', 'Title', 'Users/LoginName', 'Users/Email').expand('Users')<Group[]>(),
  owners: (web) => web.associatedOwnerGroup.select('Id')<{ readonly Id: number }>(),
  grants: (web) => web.roleAssignments.expand('RoleDefinitionBindings')<Assignment[]>(),
  lists: (web) => web.lists.select(...listColumns).expand('RootFolder')<ListInfo[]>(),
} satisfies Record<string, Call<unknown>>;

/** Two requests: the site with its lists' names, then the lists that the product knows. */
export async function lookAtSite(site: SiteConnection, wanted: readonly ListSchema[]): Promise<SiteSnapshot> {
  const { zone, roles, groups, owners, grants, lists } = siteCalls;
  const parts = await site.batch([zone, roles, groups, owners, grants, lists]);
  const known = valueOf(parts[5]);
  const standing = wanted.flatMap((schema) => {
    const path = listPath(site.path, schema).toLowerCase();
    const info = known.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === path);
    return info === undefined ? [] : [{ schema, info }];
  });
  const details = await lookAtLists(
    site,
    standing.map(({ schema }) => schema),
  );
  return {
    timeZone: valueOf(parts[0]).Id,
    roles: valueOf(parts[1]).map((role) => ({ id: role.Id, name: role.Name, kind: role.RoleTypeKind })),
    groups: valueOf(parts[2]).map(toGroup),
    owners: ownersOf(parts[3]),
    grants: toGrants(valueOf(parts[4])),
    lists: standing.map(({ schema, info }, place): ListSnapshot => ({
      name: schema.name,
      title: info.Title,
      description: info.Description,
      ownPermissions: info.HasUniqueRoleAssignments,
      ...(details[place] ?? { columns: [], view: { title: '', columns: [] }, viewTitles: [], grants: [] }),
    })),
    settings: await settingsOf(
      site,
      standing.map(({ schema }) => schema),
    ),
  };
}

/** A site may have lost its owners' group. */
function ownersOf(part: PromiseSettledResult<{ readonly Id: number }>): number | null {
  return part.status === 'rejected' && statusOf(part.reason) === 404 ? null : valueOf(part).Id;
}

/** A list that has just been made does not have its columns yet. */
async function settingsOf(
  site: SiteConnection,
  lists: readonly ListSchema[],
): Promise<Readonly<Record<string, string>>> {
  if (!lists.some(({ name }) => name === 'Settings')) return {};
  const find = listFinder(site.path, { version: 0, lists });
  const { key, value } = settingColumns;
  try {
    const rows = await site.one((web) => settingsIn(web, find)<readonly StoredRow[]>());
    return Object.fromEntries(
      rows.map((row) => [key.read(row[key.column.name]), value.read(row[value.column.name])]),
    );
  } catch (error) {
    if (statusOf(error) !== 400) throw error;
    return {};
  }
}
