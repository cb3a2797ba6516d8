import { isOn } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import type { Database } from './database.ts';
import type { ListRow } from './rows.ts';

/** The two tables of one list. Rows that were changed keep their earlier states as JSON. */
export function createItemTables(database: Database, n: number): void {
  database.define(`
    CREATE TABLE items_${n} (
      _id INTEGER PRIMARY KEY, _guid TEXT, _version INTEGER, _attachments INTEGER,
      "f_Title" TEXT COLLATE NOCASE, "f_Created" TEXT, "f_Modified" TEXT, "f_Author" INTEGER, "f_Editor" INTEGER);
    CREATE TABLE versions_${n} (id INTEGER, version INTEGER, row TEXT, PRIMARY KEY (id, version)) WITHOUT ROWID;`);
}

const indexName = (list: ListRow, field: Field): string => `"ix_${list.n}_${field.name}"`;

/** Enforced-unique columns allow any number of empty values. */
export function createIndex(database: Database, list: ListRow, field: Field): void {
  const target = `items_${list.n} (${field.column})`;
  const statement = isOn(field, 'EnforceUniqueValues')
    ? `CREATE UNIQUE INDEX ${indexName(list, field)} ON ${target}`
    : `CREATE INDEX ${indexName(list, field)} ON ${target}`;
  database.define(`DROP INDEX IF EXISTS ${indexName(list, field)}; ${statement}`);
}

export function dropIndex(database: Database, list: ListRow, field: Field): void {
  database.define(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
}
