import type { SharePointAnswer } from '../http/exchange.ts';
import { resourceKey } from '../http/resourcePath.ts';
import type { ResourceSegment } from '../http/resourcePath.ts';
import { accessDenied, listNotFound, notFound, notImplemented } from '../http/sharePointRefusal.ts';
import { allows, permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import { siteUrl } from '../store/tenantStore.ts';
import type { ListRoute, RequestContext, WebRoute } from './context.ts';
import { attachmentRoutes } from './attachments.ts';
import { changeRoutes } from './changes.ts';
import { contentTypeRoutes } from './contentTypes.ts';
import { fieldRoutes } from './fields.ts';
import { fileRoutes } from './files.ts';
import { groupRoutes } from './groups.ts';
import { itemRoutes } from './items.ts';
import { listRoutes, listsRoutes } from './lists.ts';
import { listPermissionRoutes, webPermissionRoutes } from './permissions.ts';
import { recycleBinRoutes } from './recycleBin.ts';
import { roleRoutes } from './roleDefinitions.ts';
import { userRoutes } from './users.ts';
import { viewRoutes } from './views.ts';
import { webRoutes } from './web.ts';

/** Every request that is implemented, by verb and resource key; all else is 501. */
const routesOfWeb = new Map<string, WebRoute>(
  Object.entries({
    ...webRoutes,
    ...listsRoutes,
    ...userRoutes,
    ...groupRoutes,
    ...roleRoutes,
    ...webPermissionRoutes,
    ...recycleBinRoutes,
    ...fileRoutes,
    ...changeRoutes,
  }),
);

const routesOfList = new Map<string, ListRoute>(
  Object.entries({
    ...listRoutes,
    ...fieldRoutes,
    ...viewRoutes,
    ...contentTypeRoutes,
    ...itemRoutes,
    ...attachmentRoutes,
    ...listPermissionRoutes,
  }),
);

/** A list found by one of its addresses, and the segments that come after it. */
interface AddressedList {
  readonly find: (context: RequestContext) => ListRow;
  readonly rest: readonly ResourceSegment[];
}

const readable = ({ access }: RequestContext, list: ListRow | undefined): list is ListRow =>
  list !== undefined && allows(access.onList(list), permission.viewListItems);

/** Lists that the caller may not read are not in the collection: they do not exist for them. */
function fromCollection(context: RequestContext, list: ListRow | undefined, name: string): ListRow {
  if (!readable(context, list)) throw listNotFound(name, siteUrl(context.store, context.site));
  return list;
}

function byAddress(context: RequestContext, folder: string): ListRow {
  const { store, site } = context;
  const path = folder.startsWith('/') ? folder : `${site.path}/${folder}`;
  const list = store.lists.byFolder(site, path.replace(/\/$/, ''));
  if (list === undefined) throw notFound('File Not Found.');
  if (!readable(context, list)) throw accessDenied();
  return list;
}

const firstArgument = (segment: ResourceSegment | undefined): string | undefined =>
  segment?.args?.values().next().value;

function byGuid(guid: string): AddressedList['find'] {
  return (context) => fromCollection(context, context.store.lists.byGuid(context.site, guid), guid);
}

function byTitle(title: string): AddressedList['find'] {
  return (context) => fromCollection(context, context.store.lists.byTitle(context.site, title), title);
}

function byArgument(segment: ResourceSegment, argument: string): AddressedList['find'] | null {
  if (segment.name === 'getlist') return (context) => byAddress(context, argument);
  return segment.name === 'lists' ? byGuid(argument) : null;
}

function listsByTitle([method, ...rest]: readonly ResourceSegment[]): AddressedList | null {
  const title = method?.name === 'getbytitle' ? firstArgument(method) : undefined;
  return title === undefined ? null : { find: byTitle(title), rest };
}

/** `getList('…')`, `lists('…')` and `lists/getByTitle('…')` all address a list. */
function addressedList([web, first, ...rest]: readonly ResourceSegment[]): AddressedList | null {
  if (web?.name !== 'web' || first === undefined) return null;
  const argument = firstArgument(first);
  if (argument === undefined) return first.name === 'lists' ? listsByTitle(rest) : null;
  const find = byArgument(first, argument);
  return find === null ? null : { find, rest };
}

/** Finds the route of a request and runs it. */
export function dispatch(context: RequestContext): SharePointAnswer {
  const { method, resource, address } = context.request;
  const addressed = addressedList(resource.segments);
  if (addressed === null) {
    const route = routesOfWeb.get(`${method} ${resource.key}`);
    if (route === undefined) throw notImplemented(`${method} ${address}`);
    return route(context);
  }
  const key = ['list()', resourceKey(addressed.rest)].filter((part) => part !== '').join('/');
  const route = routesOfList.get(`${method} ${key}`);
  if (route === undefined) throw notImplemented(`${method} ${address}`);
  return route(context, addressed.find(context));
}
