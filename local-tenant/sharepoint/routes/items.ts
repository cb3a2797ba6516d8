import { collection, done, entity, updated } from '../http/exchange.ts';
import type { JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { accessDenied, itemNotFound, notFound, notImplemented } from '../http/sharePointRefusal.ts';
import { addItem, deleteItem, recycleItem, updateItem } from '../items/changeItems.ts';
import { checkIfMatch, etagOf, idOf } from '../items/itemIdentity.ts';
import { rowById, scopeOf } from '../items/itemScope.ts';
import type { ItemScope } from '../items/itemScope.ts';
import { itemVersions } from '../items/itemVersions.ts';
import { itemView } from '../items/itemView.ts';
import { queryItems } from '../items/queryItems.ts';
import { answerResources } from '../odata/answerResource.ts';
import { parseQueryOptions } from '../odata/queryOptions.ts';
import { demand } from '../permissions/access.ts';
import { allows, maskJson, permission } from '../permissions/basePermissions.ts';
import type { ItemRow, ListRow } from '../store/rows.ts';
import { currentUser, integerArgument, jsonBody } from './context.ts';
import type { ListRoute, RequestContext } from './context.ts';

/** SharePoint's number for a list where people change only their own rows. */
const OWN_ROWS = 2;

/** Rows of a library are its files: they come and go by the files' own requests. */
function onlyOfLists(context: RequestContext, list: ListRow): ItemScope {
  if (list.template !== 100)
    throw notImplemented(`rows of a library without a file: ${context.request.address}`);
  return scopeOf(context, list);
}

/** The row that `items(7)` names, a number of segments from the end. */
export function requestedRow(context: RequestContext, scope: ItemScope, fromEnd = 0): ItemRow {
  const row = rowById(scope, scope.list, integerArgument(context, fromEnd));
  if (row === undefined) throw itemNotFound();
  return row;
}

function query(context: RequestContext, list: ListRow): SharePointAnswer {
  const options = parseQueryOptions(context.request.query);
  const { value, nextLink } = queryItems(scopeOf(context, list), options, context.request.query);
  return collection(value, nextLink);
}

function show(context: RequestContext, list: ListRow): SharePointAnswer {
  const scope = scopeOf(context, list);
  const row = requestedRow(context, scope);
  const { select, expand } = parseQueryOptions(context.request.query);
  return entity(itemView(scope, select, expand).show(row), 200, etagOf(row));
}

function add(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.addListItems);
  const scope = onlyOfLists(context, list);
  const row = addItem(scope, jsonBody(context), currentUser(context).id);
  return entity(itemView(scope, null, []).show(row), 201, etagOf(row));
}

/** Where a list lets people change only what they have added themselves, its managers may change all. */
function demandOwnRow(context: RequestContext, list: ListRow, row: ItemRow): void {
  const settings = JSON.parse(list.settings) as JsonObject;
  if (settings['WriteSecurity'] !== OWN_ROWS) return;
  if (allows(context.access.onList(list), permission.manageLists)) return;
  if (Number(row['f_Author']) !== currentUser(context).id) throw accessDenied();
}

/** A row about to be changed: the caller's right and the ETag have been checked. */
function changing(
  needed: bigint,
  scopeIn: (context: RequestContext, list: ListRow) => ItemScope,
  work: (context: RequestContext, scope: ItemScope, row: ItemRow) => SharePointAnswer,
): ListRoute {
  return (context, list) => {
    const scope = scopeIn(context, list);
    const row = requestedRow(context, scope);
    demand(context.access.onList(list), needed);
    demandOwnRow(context, list, row);
    checkIfMatch(context.request.headers, row);
    return work(context, scope, row);
  };
}

const update = changing(permission.editListItems, scopeOf, (context, scope, row) =>
  updated(etagOf(updateItem(scope, row, jsonBody(context), currentUser(context).id))),
);

const remove = changing(permission.deleteListItems, onlyOfLists, (_context, scope, row) => {
  deleteItem(scope, row);
  return done();
});

function recycle(context: RequestContext, list: ListRow): SharePointAnswer {
  const scope = onlyOfLists(context, list);
  const row = requestedRow(context, scope, 1);
  demand(context.access.onList(list), permission.deleteListItems);
  demandOwnRow(context, list, row);
  return entity({ value: recycleItem(scope, row, currentUser(context).id) });
}

function versions(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.viewVersions);
  const scope = scopeOf(context, list);
  return answerResources(context.request, itemVersions(scope, requestedRow(context, scope, 1)));
}

function removeVersion(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.deleteVersions);
  const scope = onlyOfLists(context, list);
  const row = requestedRow(context, scope, 1);
  const removed = context.store.database.run(
    `DELETE FROM versions_${list.n} WHERE id = ? AND version = ?`,
    idOf(row),
    integerArgument(context, 0) / 512,
  );
  if (removed === 0) throw notFound('The version does not exist.');
  return done();
}

export const itemRoutes: Record<string, ListRoute> = {
  'GET list()/items': query,
  'POST list()/items': add,
  'GET list()/items()': show,
  'MERGE list()/items()': update,
  'DELETE list()/items()': remove,
  'POST list()/items()/recycle': recycle,
  'GET list()/items()/versions': versions,
  'DELETE list()/items()/versions()': removeVersion,
  'GET list()/items()/effectivebasepermissions': ({ access }, list) => entity(maskJson(access.onList(list))),
};
