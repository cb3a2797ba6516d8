import { randomUUID } from 'node:crypto';
import { builtInFields } from '../fields/builtInFields.ts';
import { makeField } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import type { JsonObject } from '../http/exchange.ts';
import { createIndex, createItemTables, emptySlot, takeSlot } from './itemTables.ts';
import type { Database } from './database.ts';
import type { ListRow, SiteRow } from './rows.ts';

interface FieldRow {
  readonly slot: number;
  readonly guid: string;
  readonly name: string;
  readonly title: string;
  readonly kind: number;
  readonly builtIn: number;
  readonly settings: string;
}

export interface NewList {
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly folder: string;
  readonly settings: JsonObject;
}

/** Lists and their columns; columns are kept in memory, since every request needs them. */
export class ListStore {
  readonly #database: Database;
  readonly #fields = new Map<number, readonly Field[]>();

  constructor(database: Database) {
    this.#database = database;
  }

  ofSite(site: SiteRow): ListRow[] {
    return this.#database.all('SELECT * FROM lists WHERE site = ? ORDER BY title', site.n) as ListRow[];
  }

  byGuid(site: SiteRow, guid: string): ListRow | undefined {
    return this.#database.one(
      'SELECT * FROM lists WHERE site = ? AND guid = ?',
      site.n,
      guid.toLowerCase().replace(/[{}]/g, ''),
    ) as ListRow | undefined;
  }

  byTitle(site: SiteRow, title: string): ListRow | undefined {
    return this.#database.one('SELECT * FROM lists WHERE site = ? AND title = ?', site.n, title) as
      ListRow | undefined;
  }

  byFolder(site: SiteRow, folder: string): ListRow | undefined {
    return this.#database.one('SELECT * FROM lists WHERE site = ? AND folder = ?', site.n, folder) as
      ListRow | undefined;
  }

  byNumber(n: number): ListRow {
    return this.#database.one('SELECT * FROM lists WHERE n = ?', n) as ListRow;
  }

  create(site: SiteRow, list: NewList, now: string): ListRow {
    const n = this.#database.insert(
      `INSERT INTO lists (site, guid, title, description, template, folder, settings, nextId, itemCount, created,
        modified, deleted, ownPermissions) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?, 0)`,
      site.n,
      randomUUID(),
      list.title,
      list.description,
      list.template,
      list.folder,
      JSON.stringify(list.settings),
      now,
      now,
      now,
    );
    createItemTables(this.#database, n);
    for (const field of builtInFields(site.language, list.template)) this.#insertField(n, field);
    return this.byNumber(n);
  }

  update(list: ListRow, change: { title: string; description: string; settings: JsonObject }): void {
    this.#database.run(
      'UPDATE lists SET title = ?, description = ?, settings = ? WHERE n = ?',
      change.title,
      change.description,
      JSON.stringify(change.settings),
      list.n,
    );
  }

  remove(list: ListRow): void {
    const { n } = list;
    for (const table of ['fields', 'views', 'forms', 'recycled', 'attachments', 'folders', 'files']) {
      this.#database.run(`DELETE FROM ${table} WHERE list = ?`, n);
    }
    this.#database.run('DELETE FROM assignments WHERE scope = ?', list.guid);
    this.#database.run('DELETE FROM lists WHERE n = ?', n);
    this.#database.define(`DROP TABLE items_${n}; DROP TABLE versions_${n};`);
    this.#fields.delete(n);
  }

  fieldsOf(list: ListRow): readonly Field[] {
    const known = this.#fields.get(list.n);
    if (known !== undefined) return known;
    const rows = this.#database.all('SELECT * FROM fields WHERE list = ? ORDER BY position', list.n);
    const fields = (rows as FieldRow[]).map(({ slot, guid, name, title, kind, builtIn, settings }) =>
      makeField({
        slot,
        guid,
        name,
        title,
        kind,
        builtIn: builtIn === 1,
        settings: JSON.parse(settings) as JsonObject,
      }),
    );
    this.#fields.set(list.n, fields);
    return fields;
  }

  addField(list: ListRow, field: Field): void {
    const placed = makeField({ ...field, slot: takeSlot(this.#database, list.n, this.fieldsOf(list)) });
    this.#insertField(list.n, placed);
    if (placed.settings['Indexed'] === true) createIndex(this.#database, list, placed);
  }

  /** Replaces a field's title and settings; the name and kind stay for ever. */
  changeField(list: ListRow, field: Field): void {
    this.#database.run(
      'UPDATE fields SET title = ?, settings = ? WHERE list = ? AND name = ?',
      field.title,
      JSON.stringify(field.settings),
      list.n,
      field.name,
    );
    this.#fields.delete(list.n);
  }

  removeField(list: ListRow, field: Field): void {
    this.#database.run('DELETE FROM fields WHERE list = ? AND name = ?', list.n, field.name);
    emptySlot(this.#database, list, field);
    this.#fields.delete(list.n);
  }

  forget(): void {
    this.#fields.clear();
  }

  #insertField(n: number, field: Field): void {
    const position = this.#database.one('SELECT count(*) AS many FROM fields WHERE list = ?', n) as {
      many: number;
    };
    this.#database.run(
      'INSERT INTO fields (list, position, slot, guid, name, title, kind, builtIn, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      n,
      position.many,
      field.slot,
      field.guid,
      field.name,
      field.title,
      field.kind,
      field.builtIn ? 1 : 0,
      JSON.stringify(field.settings),
    );
    this.#fields.delete(n);
  }
}
