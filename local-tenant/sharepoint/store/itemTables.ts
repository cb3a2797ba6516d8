import { isOn } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import type { Database } from './database.ts';
import type { ListRow } from './rows.ts';

/**
 * How many value columns a list's table is born with. A new field takes a free one: adding a column to a table
 * makes SQLite read the whole schema anew, which thousands of fields would make felt.
 */
const SLOTS = 64;

const slotNames = Array.from({ length: SLOTS }, (_, index) => `v${index + 1} COLLATE NOCASE`).join(', ');

/**
 * The two tables of one list. Values keep the type they are written with; text compares without regard to
 * (ASCII) case, as SharePoint does. Rows that were changed keep their earlier states as JSON.
 */
export function createItemTables(database: Database, n: number): void {
  database.define(`
    CREATE TABLE items_${n} (
      _id INTEGER PRIMARY KEY, _guid TEXT, _version INTEGER, _attachments INTEGER, ${slotNames});
    CREATE TABLE versions_${n} (id INTEGER, version INTEGER, row TEXT, PRIMARY KEY (id, version)) WITHOUT ROWID;`);
}

/** The first value column that no field uses; beyond the ones a table is born with, one is added. */
export function takeSlot(database: Database, n: number, fields: readonly Field[]): number {
  const taken = new Set(fields.map(({ slot }) => slot));
  let slot = 1;
  while (taken.has(slot)) slot += 1;
  const there = database.one(`SELECT 1 FROM pragma_table_info(?) WHERE name = ?`, `items_${n}`, `v${slot}`);
  if (there === undefined) database.define(`ALTER TABLE items_${n} ADD COLUMN v${slot} COLLATE NOCASE`);
  return slot;
}

/** What to select so that a row holds its values under the fields' names. */
export function rowSelection(fields: readonly Field[]): string {
  const values = fields.filter(({ slot }) => slot > 0).map(({ column, key }) => `i.${column} AS "${key}"`);
  return ['i._id, i._guid, i._version, i._attachments', ...values].join(', ');
}

const indexName = (list: ListRow, field: Field): string => `"ix_${list.n}_${field.name}"`;

/** Enforced-unique columns allow any number of empty values. */
export function createIndex(database: Database, list: ListRow, field: Field): void {
  const unique = isOn(field, 'EnforceUniqueValues') ? 'UNIQUE ' : '';
  dropIndex(database, list, field);
  database.define(`CREATE ${unique}INDEX ${indexName(list, field)} ON items_${list.n} (${field.column})`);
}

export function dropIndex(database: Database, list: ListRow, field: Field): void {
  database.define(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
}

/** Frees a field's column: its index and every value in it go. */
export function emptySlot(database: Database, list: ListRow, field: Field): void {
  dropIndex(database, list, field);
  database.run(`UPDATE items_${list.n} SET ${field.column} = NULL`);
}
