import type { JsonObject } from '../http/exchange.ts';
import { badQuery, staleETag } from '../http/sharePointRefusal.ts';
import { textOf } from '../store/rows.ts';
import type { ItemRow, ListRow } from '../store/rows.ts';

/** Opaque to clients: the row's guid and its version. */
export const etagOf = (row: ItemRow): string => `"${textOf(row['_guid'])},${Number(row['_version'])}"`;

export const idOf = (row: ItemRow): number => Number(row['_id']);

export const versionLabel = (version: number): string => `${version}.0`;

/** SharePoint names a list's rows after its address: `SP.Data.ActionsListItem`. */
export function entityTypeOf(list: ListRow): string {
  const name = (list.folder.split('/').at(-1) ?? '').replaceAll(' ', '_x0020_');
  return `SP.Data.${name}${list.template === 101 ? 'Item' : 'ListItem'}`;
}

export function odataOf(list: ListRow, row: ItemRow): JsonObject {
  return {
    'odata.type': entityTypeOf(list),
    'odata.id': textOf(row['_guid']),
    'odata.etag': etagOf(row),
    'odata.editLink': `Web/Lists(guid'${list.guid}')/Items(${idOf(row)})`,
  };
}

/** Refuses a change whose If-Match is missing or no longer the row's ETag. */
export function checkIfMatch(headers: ReadonlyMap<string, string>, row: ItemRow): void {
  const given = headers.get('if-match');
  if (given === undefined)
    throw badQuery('The request must carry an If-Match header to change this resource.');
  const current = etagOf(row);
  if (given !== '*' && given.toLowerCase() !== current.toLowerCase()) throw staleETag(given, current);
}
