import { done } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { SharePointRefusal } from '../http/sharePointRefusal.ts';
import { insertRow, purgeItem, touchList } from '../items/changeItems.ts';
import { scopeOf } from '../items/itemScope.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { allows, FULL_MASK, permission } from '../permissions/basePermissions.ts';
import { changeKind, noteChange } from '../store/changeLog.ts';
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
  readonly stage: number;
}

const FIRST_STAGE = 1;
const SECOND_STAGE = 2;

function rowsOf({ store, site }: RequestContext): RecycledRow[] {
  return store.database.all(
    'SELECT * FROM recycled WHERE site = ? ORDER BY deletedAt',
    site.n,
  ) as RecycledRow[];
}

/** The web's bin is the first stage: everybody sees what they threw away themselves, whoever manages the web all of it. */
function visibleInWeb(context: RequestContext): RecycledRow[] {
  const rows = rowsOf(context).filter(({ stage }) => stage === FIRST_STAGE);
  if (allows(context.access.web, permission.manageWeb)) return rows;
  const own = currentUser(context).id;
  return rows.filter(({ deletedBy }) => deletedBy === own);
}

/** The site collection's bin has both stages and is its administrators' alone; here those are the people with full control. */
function visibleInCollection(context: RequestContext): RecycledRow[] {
  demand(context.access.web, FULL_MASK);
  return rowsOf(context);
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
    ItemState: row.stage,
    ItemType: 3,
    LeafName: `${row.item}_.000`,
    Size: row.row.length,
    Title: row.title,
  };
}

type Bin = (context: RequestContext) => RecycledRow[];

function requested(context: RequestContext, fromEnd: number, bin: Bin): RecycledRow {
  const guid = argument(context, fromEnd).toLowerCase();
  const row = bin(context).find((each) => each.guid === guid);
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
  const recycled = requested(context, 1, visibleInWeb);
  const list = store.lists.byNumber(recycled.list);
  demand(access.onList(list), permission.addListItems);
  const scope = scopeOf(context, list);
  const kept = new Set(scope.fields.map(({ key }) => key));
  const columns = Object.entries(JSON.parse(recycled.row) as ItemRow);
  insertRow(scope, Object.fromEntries(columns.filter(([name]) => name.startsWith('_') || kept.has(name))));
  store.database.run('UPDATE lists SET itemCount = itemCount + 1 WHERE n = ?', list.n);
  touchList(scope, stampNow(store));
  noteChange(store, { list, item: recycled.item, kind: changeKind.restored });
  takeFromBin(context, recycled);
  return done();
}

/** Deletes for good, whichever stage it is in. */
const purgeFrom =
  (bin: Bin): WebRoute =>
  (context) => {
    const recycled = requested(context, 1, bin);
    const list = context.store.lists.byNumber(recycled.list);
    demand(context.access.onList(list), permission.deleteListItems);
    purgeItem(scopeOf(context, list), recycled.item);
    takeFromBin(context, recycled);
    return done();
  };

function moveToSecondStage(context: RequestContext): SharePointAnswer {
  const recycled = requested(context, 1, visibleInWeb);
  const list = context.store.lists.byNumber(recycled.list);
  demand(context.access.onList(list), permission.deleteListItems);
  context.store.database.run('UPDATE recycled SET stage = ? WHERE guid = ?', SECOND_STAGE, recycled.guid);
  return done();
}

const listed =
  (bin: Bin): WebRoute =>
  (context) =>
    answerResources(
      context.request,
      bin(context).map((row) => recycledResource(context, row)),
    );

export const recycleBinRoutes: Record<string, WebRoute> = {
  'GET web/recyclebin': listed(visibleInWeb),
  'GET web/recyclebin()': (context) =>
    answerResource(context.request, recycledResource(context, requested(context, 0, visibleInWeb))),
  'POST web/recyclebin()/restore': restore,
  'POST web/recyclebin()/movetosecondstage': moveToSecondStage,
  'POST web/recyclebin()/deleteobject': purgeFrom(visibleInWeb),
  'GET site/recyclebin': listed(visibleInCollection),
  'POST site/recyclebin()/deleteobject': purgeFrom(visibleInCollection),
};
