import { done } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { SharePointRefusal } from '../http/sharePointRefusal.ts';
import { insertRow, purgeItem, touchList } from '../items/changeItems.ts';
import { scopeOf } from '../items/itemScope.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { allows, permission } from '../permissions/basePermissions.ts';
import { userById } from '../store/principals.ts';
import type { ItemRow } from '../store/rows.ts';
import { stampNow } from '../store/tenantStore.ts';
import { argument, currentUser } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';

interface RecycledRow {
  readonly guid: string;
  readonly list: number;
  readonly item: number;
  readonly title: string;
  readonly row: string;
  readonly deletedBy: number;
  readonly deletedAt: string;
}

/** Everybody sees what they threw away themselves; whoever manages the web sees it all. */
function visible(context: RequestContext): RecycledRow[] {
  const { store, site, access } = context;
  const rows = store.database.all(
    'SELECT * FROM recycled WHERE site = ? ORDER BY deletedAt',
    site.n,
  ) as RecycledRow[];
  if (allows(access.web, permission.manageWeb)) return rows;
  const own = currentUser(context).id;
  return rows.filter(({ deletedBy }) => deletedBy === own);
}

function recycledResource({ store, site }: RequestContext, row: RecycledRow): Resource {
  const deletedBy = userById(store.database, site, row.deletedBy);
  return {
    'odata.type': 'SP.RecycleBinItem',
    'odata.id': `Web/RecycleBin('${row.guid}')`,
    DeletedByEmail: deletedBy?.mail ?? '',
    DeletedByName: deletedBy?.title ?? '',
    DeletedDate: row.deletedAt,
    DirName: store.lists.byNumber(row.list).folder.slice(1),
    Id: row.guid,
    ItemState: 1,
    ItemType: 3,
    LeafName: `${row.item}_.000`,
    Size: row.row.length,
    Title: row.title,
  };
}

function requested(context: RequestContext, fromEnd: number): RecycledRow {
  const guid = argument(context, fromEnd).toLowerCase();
  const row = visible(context).find((each) => each.guid === guid);
  if (row === undefined) {
    throw new SharePointRefusal(
      404,
      '-2147024809, System.ArgumentException',
      'Value does not fall within the expected range.',
    );
  }
  return row;
}

function takeFromBin({ store }: RequestContext, row: RecycledRow): void {
  store.database.run('DELETE FROM recycled WHERE guid = ?', row.guid);
}

/** A restored row keeps its id; columns that are gone by now are left out. */
function restore(context: RequestContext): SharePointAnswer {
  const { store, access } = context;
  const recycled = requested(context, 1);
  const list = store.lists.byNumber(recycled.list);
  demand(access.onList(list), permission.addListItems);
  const scope = scopeOf(context, list);
  const kept = new Set(scope.fields.map(({ key }) => key));
  const columns = Object.entries(JSON.parse(recycled.row) as ItemRow);
  insertRow(scope, Object.fromEntries(columns.filter(([name]) => name.startsWith('_') || kept.has(name))));
  store.database.run('UPDATE lists SET itemCount = itemCount + 1 WHERE n = ?', list.n);
  touchList(scope, stampNow(store));
  takeFromBin(context, recycled);
  return done();
}

function purge(context: RequestContext): SharePointAnswer {
  const recycled = requested(context, 1);
  const list = context.store.lists.byNumber(recycled.list);
  demand(context.access.onList(list), permission.deleteListItems);
  purgeItem(scopeOf(context, list), recycled.item);
  takeFromBin(context, recycled);
  return done();
}

export const recycleBinRoutes: Record<string, WebRoute> = {
  'GET web/recyclebin': (context) =>
    answerResources(
      context.request,
      visible(context).map((row) => recycledResource(context, row)),
    ),
  'GET web/recyclebin()': (context) =>
    answerResource(context.request, recycledResource(context, requested(context, 0))),
  'POST web/recyclebin()/restore': restore,
  'POST web/recyclebin()/deleteobject': purge,
};
