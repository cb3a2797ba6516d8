import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../http/exchange.ts';
import { duplicateValue } from '../http/sharePointRefusal.ts';
import { changeKind, noteChange } from '../store/changeLog.ts';
import { driverMessage } from '../store/database.ts';
import type { SqlValue } from '../store/database.ts';
import { textOf } from '../store/rows.ts';
import type { ItemRow } from '../store/rows.ts';
import { stampNow } from '../store/tenantStore.ts';
import { idOf } from './itemIdentity.ts';
import type { ItemScope } from './itemScope.ts';
import { checkRequired, fillDefaults, readRowValues } from './rowValues.ts';
import type { RowValues } from './rowValues.ts';
import { keepVersion } from './keepVersion.ts';

/** SQLite names the column of a broken unique index; SharePoint names the field by its title. */
function asDuplicate(scope: ItemScope, error: unknown): unknown {
  const match = /UNIQUE constraint failed: items_\d+\.(\w+)/.exec(driverMessage(error));
  const field = scope.fields.find(({ column }) => column === match?.[1]);
  return field === undefined ? error : duplicateValue(field.title);
}

function guardDuplicates<Result>(scope: ItemScope, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw asDuplicate(scope, error);
  }
}

function takeItemId({ store, list }: ItemScope, now: string): number {
  const { id } = store.database.one(
    'UPDATE lists SET nextId = nextId + 1, itemCount = itemCount + 1, modified = ? WHERE n = ? RETURNING nextId - 1 AS id',
    now,
    list.n,
  ) as { id: number };
  return id;
}

const toRow = (values: RowValues): ItemRow =>
  Object.fromEntries([...values].map(([field, value]) => [field.key, value]));

/** The table's column for a name that rows hold a value under. */
const columnOf = ({ fields }: ItemScope, key: string): string =>
  fields.find((field) => field.key === key)?.column ?? key;

export function insertRow(scope: ItemScope, row: ItemRow): void {
  const columns = Object.keys(row);
  const names = columns.map((key) => columnOf(scope, key)).join(', ');
  const sql = `INSERT INTO items_${scope.list.n} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
  guardDuplicates(scope, () =>
    scope.store.database.run(sql, ...columns.map((column) => row[column] ?? null)),
  );
}

/** Adds a row and gives it back as stored. */
export function addItem(scope: ItemScope, body: JsonObject, author: number): ItemRow {
  const values = readRowValues(scope, body);
  fillDefaults(scope, values);
  checkRequired(values);
  const now = stampNow(scope.store);
  const row: ItemRow = {
    _id: takeItemId(scope, now),
    _guid: randomUUID(),
    _version: 1,
    _attachments: 0,
    ...toRow(values),
    f_Created: now,
    f_Modified: now,
    f_Author: author,
    f_Editor: author,
  };
  insertRow(scope, row);
  noteChange(scope.store, { list: scope.list, item: idOf(row), kind: changeKind.added });
  return row;
}

function writeColumns(scope: ItemScope, id: number, columns: Readonly<Record<string, SqlValue>>): void {
  const sets = Object.keys(columns).map((key) => `${columnOf(scope, key)} = ?`);
  const sql = `UPDATE items_${scope.list.n} SET ${sets.join(', ')} WHERE _id = ?`;
  guardDuplicates(scope, () => scope.store.database.run(sql, ...Object.values(columns), id));
}

export function touchList({ store, list }: ItemScope, now: string): void {
  store.database.run('UPDATE lists SET modified = ? WHERE n = ?', now, list.n);
}

/** Changes a row, keeping what it was as a version, and gives it back as it is now. */
export function updateItem(scope: ItemScope, row: ItemRow, body: JsonObject, editor: number): ItemRow {
  const values = readRowValues(scope, body);
  checkRequired(values);
  return rewriteRow(scope, row, toRow(values), editor);
}

/** Gives a row new column values and a new version. */
export function rewriteRow(scope: ItemScope, row: ItemRow, columns: ItemRow, editor: number): ItemRow {
  const now = stampNow(scope.store);
  const changed: ItemRow = {
    ...columns,
    f_Modified: now,
    f_Editor: editor,
    _version: Number(row['_version']) + 1,
  };
  keepVersion(scope, row);
  writeColumns(scope, idOf(row), changed);
  touchList(scope, now);
  noteChange(scope.store, { list: scope.list, item: idOf(row), kind: changeKind.updated });
  return { ...row, ...changed };
}

function takeOut({ store, list }: ItemScope, row: ItemRow): void {
  store.database.run(`DELETE FROM items_${list.n} WHERE _id = ?`, idOf(row));
  store.database.run(
    'UPDATE lists SET itemCount = itemCount - 1, deleted = ? WHERE n = ?',
    stampNow(store),
    list.n,
  );
  noteChange(store, { list, item: idOf(row), kind: changeKind.deleted });
}

/** Forgets all that hangs on a row: its versions and attached files. */
export function purgeItem({ store, list }: ItemScope, id: number): void {
  store.database.run(`DELETE FROM versions_${list.n} WHERE id = ?`, id);
  store.database.run('DELETE FROM attachments WHERE list = ? AND item = ?', list.n, id);
}

export function deleteItem(scope: ItemScope, row: ItemRow): void {
  takeOut(scope, row);
  purgeItem(scope, idOf(row));
}

/** Moves a row to the recycle bin and gives the bin's id for it. */
export function recycleItem(scope: ItemScope, row: ItemRow, user: number): string {
  const { store, list, site } = scope;
  const guid = randomUUID();
  takeOut(scope, row);
  store.database.run(
    'INSERT INTO recycled (guid, site, list, item, title, row, deletedBy, deletedAt, stage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)',
    guid,
    site.n,
    list.n,
    idOf(row),
    textOf(row['f_Title']),
    JSON.stringify(row),
    user,
    stampNow(store),
  );
  return guid;
}
