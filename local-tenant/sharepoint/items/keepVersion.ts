import type { JsonObject } from '../http/exchange.ts';
import type { ItemRow } from '../store/rows.ts';
import { idOf } from './itemIdentity.ts';
import type { ItemScope } from './itemScope.ts';

const DEFAULT_LIMIT = 500;

function versionLimit({ list }: ItemScope): number {
  const settings = JSON.parse(list.settings) as JsonObject;
  if (settings['EnableVersioning'] === false) return 0;
  const limit = settings['MajorVersionLimit'];
  return typeof limit === 'number' && limit > 0 ? limit : DEFAULT_LIMIT;
}

/** Keeps a row as it was before a change, as many versions as the list allows. */
export function keepVersion(scope: ItemScope, row: ItemRow): void {
  const { database } = scope.store;
  const { n } = scope.list;
  const limit = versionLimit(scope);
  if (limit === 0) return;
  const id = idOf(row);
  const version = Number(row['_version']);
  database.run(
    `INSERT INTO versions_${n} (id, version, row) VALUES (?, ?, ?)`,
    id,
    version,
    JSON.stringify(row),
  );
  database.run(`DELETE FROM versions_${n} WHERE id = ? AND version <= ?`, id, version + 1 - limit);
}
