import type { ColumnSchema } from './SiteSchema';
import type { ColumnSnapshot, ListSnapshot, SiteSnapshot } from './SiteSnapshot';

export const versionSetting = 'schemaVersion';

/** The version that a site was last provisioned to; 0 for never, or not to the end. */
export const standingVersion = ({ settings }: Pick<SiteSnapshot, 'settings'>): number =>
  Number(settings[versionSetting] ?? 0);

/** SharePoint indexes no column of a list that has grown longer than this. */
const longestIndexable = 20_000;

/** A column that should have an index and can no longer get one. */
export function isIndexTooLate(column: ColumnSchema, list: ListSnapshot | undefined): boolean {
  if (!column.indexed || list === undefined || list.rows <= longestIndexable) return false;
  return list.columns.find(({ name }) => name === column.name)?.indexed !== true;
}

/** Someone has made the column, or an earlier version did, as another kind than it should be. */
export const isOtherKind = (column: ColumnSchema, known: ColumnSnapshot | undefined): boolean =>
  known !== undefined && known.kind !== column.kind;
