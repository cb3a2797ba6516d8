import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  ColumnSchema,
  ListSchema,
  SiteSchema,
} from '../../../shared/application/provisioning/SiteSchema';

interface Kept {
  readonly version: number;
  readonly lists: readonly (Omit<ListSchema, 'columns'> & {
    readonly columns: readonly (Pick<ColumnSchema, 'name' | 'title' | 'description' | 'kind'> &
      Partial<ColumnSchema>)[];
  })[];
}

/** A site's schema as an earlier version of the product had it; what is plainly absent is left out of the file. */
export function earlierSchema(kind: 'forum' | 'programme', version: number): SiteSchema {
  const file = path.join(__dirname, `${kind}-${version}.json`);
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return {
    version: kept.version,
    lists: kept.lists.map((list) => ({
      ...list,
      columns: list.columns.map((column) => ({
        indexed: false,
        unique: false,
        choices: [],
        defaultValue: null,
        ...column,
      })),
    })),
  };
}
