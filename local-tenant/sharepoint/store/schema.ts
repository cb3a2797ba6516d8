import type { Database } from './database.ts';

/**
 * What every site has. Each list has two tables of its own beside these, `items_<n>` with one real column for
 * each field, and `versions_<n>` with what its rows used to be.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS sites (
  n INTEGER PRIMARY KEY, path TEXT UNIQUE COLLATE NOCASE, guid TEXT, title TEXT, language INTEGER,
  timeZone TEXT, created TEXT, nextPrincipal INTEGER, nextRole INTEGER);
CREATE TABLE IF NOT EXISTS users (
  site INTEGER, id INTEGER, loginName TEXT COLLATE NOCASE, title TEXT, mail TEXT, objectId TEXT, app INTEGER,
  PRIMARY KEY (site, id), UNIQUE (site, loginName)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS groups (
  site INTEGER, id INTEGER, title TEXT COLLATE NOCASE, description TEXT, owner INTEGER, kind TEXT,
  PRIMARY KEY (site, id), UNIQUE (site, title)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS members (
  site INTEGER, groupId INTEGER, userId INTEGER, PRIMARY KEY (site, userId, groupId)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS roles (
  site INTEGER, id INTEGER, name TEXT COLLATE NOCASE, description TEXT, high INTEGER, low INTEGER, position INTEGER,
  kind INTEGER, PRIMARY KEY (site, id), UNIQUE (site, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS assignments (
  site INTEGER, scope TEXT, principal INTEGER, role INTEGER,
  PRIMARY KEY (site, principal, scope, role)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS grants (site INTEGER, app TEXT, role TEXT, PRIMARY KEY (site, app)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  n INTEGER PRIMARY KEY, site INTEGER, guid TEXT UNIQUE, title TEXT COLLATE NOCASE, description TEXT,
  template INTEGER, folder TEXT COLLATE NOCASE, settings TEXT, nextId INTEGER, itemCount INTEGER, created TEXT,
  modified TEXT, deleted TEXT, ownPermissions INTEGER, UNIQUE (site, title), UNIQUE (site, folder));
CREATE TABLE IF NOT EXISTS fields (
  list INTEGER, position INTEGER, slot INTEGER, guid TEXT, name TEXT COLLATE NOCASE, title TEXT COLLATE NOCASE, kind INTEGER,
  builtIn INTEGER, settings TEXT, PRIMARY KEY (list, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS views (
  n INTEGER PRIMARY KEY, list INTEGER, guid TEXT UNIQUE, title TEXT, settings TEXT, fields TEXT);
CREATE TABLE IF NOT EXISTS forms (list INTEGER PRIMARY KEY, layout TEXT);
CREATE TABLE IF NOT EXISTS recycled (
  guid TEXT PRIMARY KEY, site INTEGER, list INTEGER, item INTEGER, title TEXT, row TEXT, deletedBy INTEGER,
  deletedAt TEXT, stage INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (
  list INTEGER, item INTEGER, name TEXT COLLATE NOCASE, content BLOB, PRIMARY KEY (list, item, name));
CREATE TABLE IF NOT EXISTS folders (
  site INTEGER, path TEXT COLLATE NOCASE, list INTEGER, guid TEXT, created TEXT, PRIMARY KEY (site, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
  n INTEGER PRIMARY KEY, site INTEGER, list INTEGER, item INTEGER, folder TEXT COLLATE NOCASE, name TEXT COLLATE NOCASE,
  content BLOB,
  UNIQUE (site, folder, name), UNIQUE (list, item));
CREATE TABLE IF NOT EXISTS changes (
  n INTEGER PRIMARY KEY, site INTEGER, list INTEGER, item INTEGER, kind INTEGER, at TEXT);
CREATE INDEX IF NOT EXISTS changesOfSite ON changes (site, n);
CREATE TABLE IF NOT EXISTS pages (
  site INTEGER, name TEXT COLLATE NOCASE, canvas TEXT, PRIMARY KEY (site, name)) WITHOUT ROWID;
`;

/** Counts up when the tables above change their shape. */
export const SHAPE = 5;

/** Makes the tables where there are none; a file of another shape is refused rather than misread. */
export function createTables(database: Database): void {
  const isNew = database.one("SELECT 1 FROM sqlite_master WHERE name = 'sites'") === undefined;
  const { user_version: shape } = database.one('PRAGMA user_version') as { user_version: number };
  if (!isNew && shape !== SHAPE) {
    throw new Error(
      'The data file was written by another version of the local tenant. Remove it, or name another folder.',
    );
  }
  database.define(`${TABLES} PRAGMA user_version = ${SHAPE};`);
}

/** Forgets every site, list and row. */
export function dropEverything(database: Database): void {
  const tables = database.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  ) as { name: string }[];
  database.atomically(() => {
    for (const { name } of tables) database.define(`DROP TABLE "${name}"`);
  });
  createTables(database);
  database.define('VACUUM');
}
