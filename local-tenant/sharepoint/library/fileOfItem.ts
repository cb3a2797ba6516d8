import type { Database } from '../store/database.ts';
import type { ListRow } from '../store/rows.ts';

/** A file of a document library, without its content; all else of it stands in its row among the library's items. */
export interface FileRow {
  readonly n: number;
  readonly list: number;
  /** The id of its row. */
  readonly item: number;
  readonly folder: string;
  readonly name: string;
  readonly length: number;
}

export const FILE_COLUMNS = 'n, list, item, folder, name, length(content) AS length';

/** The file that a row of a library stands for. */
export const fileOfItem = (database: Database, list: ListRow, item: number): FileRow | undefined =>
  database.one(`SELECT ${FILE_COLUMNS} FROM files WHERE list = ? AND item = ?`, list.n, item) as
    FileRow | undefined;
