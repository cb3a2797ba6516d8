import { addItem, deleteItem, rewriteRow } from '../items/changeItems.ts';
import { rowById } from '../items/itemScope.ts';
import type { ItemScope } from '../items/itemScope.ts';
import { FILE_COLUMNS } from './fileOfItem.ts';
import type { FileRow } from './fileOfItem.ts';
import type { Database } from '../store/database.ts';
import type { ItemRow, ListRow, SiteRow } from '../store/rows.ts';

export function fileAt(database: Database, site: SiteRow, path: string): FileRow | undefined {
  const cut = path.lastIndexOf('/');
  return database.one(
    `SELECT ${FILE_COLUMNS} FROM files WHERE site = ? AND folder = ? AND name = ?`,
    site.n,
    path.slice(0, cut),
    path.slice(cut + 1),
  ) as FileRow | undefined;
}

export const filesIn = (database: Database, site: SiteRow, folder: string): FileRow[] =>
  database.all(
    `SELECT ${FILE_COLUMNS} FROM files WHERE site = ? AND folder = ? ORDER BY name`,
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

export function contentOf(database: Database, file: FileRow): Buffer {
  const { content } = database.one('SELECT content FROM files WHERE n = ?', file.n) as {
    content: Uint8Array;
  };
  return Buffer.from(content);
}

/** The row of a file: its id, ETag, columns and versions. */
export function rowOfFile(scope: ItemScope, file: FileRow): ItemRow {
  const row = rowById(scope, scope.list, file.item);
  if (row === undefined) throw new Error(`The file ${file.folder}/${file.name} has no row.`);
  return row;
}

export interface NewFile {
  readonly folder: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly user: number;
}

/** Writes a file; one of the same name becomes a new version of itself, with the columns it had. */
export function saveFile(scope: ItemScope, { folder, name, content, user }: NewFile): FileRow {
  const { database } = scope.store;
  const known = fileAt(database, scope.site, `${folder}/${name}`);
  if (known === undefined) {
    const item = Number(addItem(scope, {}, user)['_id']);
    database.run(
      'INSERT INTO files (site, list, item, folder, name, content) VALUES (?, ?, ?, ?, ?, ?)',
      scope.site.n,
      scope.list.n,
      item,
      folder,
      name,
      content,
    );
  } else {
    rewriteRow(scope, rowOfFile(scope, known), {}, user);
    database.run('UPDATE files SET content = ? WHERE n = ?', content, known.n);
  }
  const saved = fileAt(database, scope.site, `${folder}/${name}`);
  if (saved === undefined) throw new Error(`The file ${folder}/${name} was not written.`);
  return saved;
}

export function removeFile(scope: ItemScope, file: FileRow): void {
  deleteItem(scope, rowOfFile(scope, file));
  scope.store.database.run('DELETE FROM files WHERE n = ?', file.n);
}
