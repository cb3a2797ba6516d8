import type { SqlValue } from './database.ts';

/** A site collection with its one web. */
export interface SiteRow {
  readonly n: number;
  readonly path: string;
  readonly guid: string;
  readonly title: string;
  readonly language: number;
  /** IANA name; date-only columns are midnight here. */
  readonly timeZone: string;
  readonly created: string;
}

export interface UserRow {
  readonly id: number;
  readonly loginName: string;
  readonly title: string;
  readonly mail: string;
  readonly objectId: string;
  /** 1 for an application. */
  readonly app: number;
}

export interface GroupRow {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly owner: number;
  readonly kind: string;
}

/** A role definition ("permission level"); the mask is kept in two halves as REST shows it. */
export interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
  readonly position: number;
  readonly kind: number;
}

export interface ListRow {
  readonly n: number;
  readonly site: number;
  readonly guid: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  /** Server-relative address of the root folder: what a list is addressed by. */
  readonly folder: string;
  readonly settings: string;
  readonly nextId: number;
  readonly itemCount: number;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string;
  /** 1 when inheritance is broken. */
  readonly ownPermissions: number;
}

/** A row of a list: `_id`, `_guid`, `_version`, `_attachments`, and `f_<internal name>` for each field. */
export type ItemRow = Record<string, SqlValue>;

/** A stored value as text; no value is the empty text. */
export const textOf = (value: SqlValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
