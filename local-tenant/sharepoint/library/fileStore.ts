import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import type { ListRow, SiteRow } from '../store/rows.ts';

/** A file of a document library, without its content. */
export interface FileRow {
  readonly n: number;
  readonly folder: string;
  readonly name: string;
  readonly guid: string;
  readonly version: number;
  readonly length: number;
  readonly created: string;
  readonly modified: string;
}

const COLUMNS = 'n, folder, name, guid, version, length(content) AS length, created, modified';

export function fileAt(database: Database, site: SiteRow, path: string): FileRow | undefined {
  const cut = path.lastIndexOf('/');
  return database.one(
    `SELECT ${COLUMNS} FROM files WHERE site = ? AND folder = ? AND name = ?`,
    site.n,
    path.slice(0, cut),
    path.slice(cut + 1),
  ) as FileRow | undefined;
}

export const filesIn = (database: Database, site: SiteRow, folder: string): FileRow[] =>
  database.all(
    `SELECT ${COLUMNS} FROM files WHERE site = ? AND folder = ? ORDER BY name`,
    site.n,
    folder,
  ) as FileRow[];

/** The folders directly below a folder. */
export function foldersIn(database: Database, site: SiteRow, folder: string): string[] {
  const rows = database.all('SELECT path FROM folders WHERE site = ? ORDER BY path', site.n) as {
    path: string;
  }[];
  const parent = folder.toLowerCase();
  return rows
    .map(({ path }) => path)
    .filter((path) => path.slice(0, path.lastIndexOf('/')).toLowerCase() === parent);
}

export function folderExists(database: Database, site: SiteRow, list: ListRow, path: string): boolean {
  if (path.toLowerCase() === list.folder.toLowerCase()) return true;
  return database.one('SELECT 1 FROM folders WHERE site = ? AND path = ?', site.n, path) !== undefined;
}

export interface NewFile {
  readonly folder: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly now: string;
  readonly user: number;
}

/** Writes a file; one of the same name becomes a new version of itself. */
export function saveFile(database: Database, site: SiteRow, list: ListRow, file: NewFile): FileRow {
  const path = `${file.folder}/${file.name}`;
  const isNew = fileAt(database, site, path) === undefined;
  database.run(
    `INSERT INTO files (site, list, folder, name, guid, version, content, created, modified, author, editor)
     VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
     ON CONFLICT (site, folder, name) DO UPDATE SET
       version = version + 1, content = excluded.content, modified = excluded.modified, editor = excluded.editor`,
    site.n,
    list.n,
    file.folder,
    file.name,
    randomUUID(),
    file.content,
    file.now,
    file.now,
    file.user,
    file.user,
  );
  database.run(
    'UPDATE lists SET itemCount = itemCount + ?, modified = ? WHERE n = ?',
    isNew ? 1 : 0,
    file.now,
    list.n,
  );
  const saved = fileAt(database, site, path);
  if (saved === undefined) throw new Error(`The file ${path} was not written.`);
  return saved;
}
