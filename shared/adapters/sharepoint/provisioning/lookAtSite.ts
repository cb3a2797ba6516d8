import '@pnp/sp/regional-settings/web.js';
import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import type {
  GroupSnapshot,
  ListSnapshot,
  SiteSnapshot,
} from '../../../application/provisioning/SiteSnapshot';
import { standingVersion } from '../../../application/provisioning/standing';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { settingColumns } from '../lists/siteSettings';
import { valueOf } from '../registers/valueOf';
import { toGrants, type Assignment } from './grants';
import { listPath } from '../lists/listPath';
import { listFinder } from './listFinder';
import { lookAtLists, type ListDetails } from './lookAtLists';
import { unlinkedRows } from './lookups/unlinkedRows';
import { settingsIn } from './putSetting';

interface ListInfo {
  readonly Title: string;
  readonly Description: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly ItemCount: number;
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

interface Region {
  readonly LocaleId: number;
  readonly TimeZone: { readonly Id: number };
}

const listColumns = [
  'Title',
  'Description',
  'HasUniqueRoleAssignments',
  'ItemCount',
  'RootFolder/ServerRelativeUrl',
];

const siteCalls = {
  web: (web) =>
    web.select('Title', 'ServerRelativeUrl')<{
      readonly Title: string;
      readonly ServerRelativeUrl: string;
    }>(),
  region: (web) => web.regionalSettings.select('LocaleId', 'TimeZone/Id').expand('TimeZone')<Region>(),
  roles: (web) => web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')<Role[]>(),
  groups: (web) =>
    web.siteGroups.select('Id', 'Title', 'Users/LoginName', 'Users/Email').expand('Users')<Group[]>(),
  owners: (web) => web.associatedOwnerGroup.select('Id')<{ readonly Id: number }>(),
  grants: (web) => web.roleAssignments.expand('RoleDefinitionBindings')<Assignment[]>(),
  lists: (web) => web.lists.select(...listColumns).expand('RootFolder')<ListInfo[]>(),
} satisfies Record<string, Call<unknown>>;

/** Two requests: the site with its lists' names, then the lists that the product knows. */
export async function lookAtSite(site: SiteConnection, wanted: readonly ListSchema[]): Promise<SiteSnapshot> {
  const { web, region, roles, groups, owners, grants, lists } = siteCalls;
  const parts = await site.batch([web, region, roles, groups, owners, grants, lists]);
  const known = valueOf(parts[6]);
  const standing = wanted.flatMap((schema) => {
    const path = listPath(site.path, schema).toLowerCase();
    const info = known.find(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === path);
    return info === undefined ? [] : [{ schema, info }];
  });
  const details = await lookAtLists(
    site,
    standing.map(({ schema }) => schema),
  );
  const settings = await settingsOf(
    site,
    standing.map(({ schema }) => schema),
  );
  const unlinked = await countUnlinked(site, standing, details, standingVersion({ settings }));
  return {
    path: valueOf(parts[0]).ServerRelativeUrl,
    title: valueOf(parts[0]).Title,
    timeZone: valueOf(parts[1]).TimeZone.Id,
    locale: valueOf(parts[1]).LocaleId,
    roles: valueOf(parts[2]).map((role) => ({ id: role.Id, name: role.Name, kind: role.RoleTypeKind })),
    groups: valueOf(parts[3]).map(toGroup),
    owners: ownersOf(parts[4]),
    grants: toGrants(valueOf(parts[5])),
    listAddresses: known.map(({ RootFolder }) => lastPart(RootFolder.ServerRelativeUrl).toLowerCase()),
    lists: standing.map(({ schema, info }, place): ListSnapshot => ({
      name: schema.name,
      title: info.Title,
      description: info.Description,
      ownPermissions: info.HasUniqueRoleAssignments,
      rows: info.ItemCount,
      unlinked: unlinked[place] ?? 0,
      ...detailsAt(details, place),
    })),
    settings,
  };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** No request for a list that has no numbers of an earlier version. */
async function countUnlinked(
  site: SiteConnection,
  standing: readonly { readonly schema: ListSchema }[],
  details: readonly ListDetails[],
  version: number,
): Promise<readonly number[]> {
  const lists = standing.map(({ schema }) => schema);
  const find = listFinder(site.path, { version: 0, lists });
  return Promise.all(
    lists.map(async (list, place) => {
      if (!list.columns.every(({ lookup }) => lookup === undefined || isAmong(lists, lookup.list))) return 0;
      const columns = detailsAt(details, place).columns.map(({ name }) => name);
      return (await unlinkedRows({ site, find, standing: version }, list, columns)).length;
    }),
  );
}

const isAmong = (lists: readonly ListSchema[], wanted: string): boolean =>
  lists.some(({ name }) => name === wanted);

function detailsAt(details: readonly ListDetails[], place: number): ListDetails {
  const found = details[place];
  if (found === undefined) throw new Error('A list was looked at and not described');
  return found;
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
