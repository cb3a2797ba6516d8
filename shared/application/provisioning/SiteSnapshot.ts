import type { ColumnKind } from './SiteSchema';

/** The rights of one group or person on a site or list, by the ids of role definitions. */
export interface GrantSnapshot {
  readonly principal: number;
  readonly roles: readonly number[];
}

export interface RoleSnapshot {
  readonly id: number;
  readonly name: string;
  /** SharePoint's own kind: 2 reader, 3 contributor, 5 administrator; 0 for one made by somebody. */
  readonly kind: number;
}

export interface GroupSnapshot {
  readonly id: number;
  readonly title: string;
  /** Login names and e-mail addresses in lower case. */
  readonly members: readonly string[];
}

export interface ColumnSnapshot {
  readonly name: string;
  /** Null for a kind that the product does not use. */
  readonly kind: ColumnKind | null;
  readonly title: string;
  readonly description: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  /** JSON as text; empty for none. */
  readonly format: string;
  /** False where no form of a list page has it. */
  readonly inForms: boolean;
}

export interface ViewSnapshot {
  readonly title: string;
  readonly columns: readonly string[];
  /** CAML, as SharePoint has written it back. */
  readonly query: string;
  readonly format: string;
  /** SharePoint's name of a kind such as `MODERNCALENDAR`; empty for an ordinary view. */
  readonly kind: string;
}

export interface ListSnapshot {
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly ownPermissions: boolean;
  readonly columns: readonly ColumnSnapshot[];
  readonly view: ViewSnapshot;
  /** All its views, the default one among them. */
  readonly views: readonly ViewSnapshot[];
  /** The layout of its own form, JSON as text; empty for none. */
  readonly form: string;
  readonly rows: number;
  /** Rows that name another by a number of an earlier version, where the lookup that took over could name it. */
  readonly unlinked: number;
  readonly grants: readonly GrantSnapshot[];
}

/** How a site stands, as far as the product cares; lists of others are left out. */
export interface SiteSnapshot {
  /** Server-relative, in the letters that it was made with, whatever was asked for. */
  readonly path: string;
  readonly title: string;
  /** SharePoint's number; 4 is the zone of Stockholm. */
  readonly timeZone: number;
  /** Windows' number of the language in which dates and numbers are shown; 1053 is Swedish. */
  readonly locale: number;
  readonly roles: readonly RoleSnapshot[];
  readonly groups: readonly GroupSnapshot[];
  /** The site's owners' group; null where it has been taken away. */
  readonly owners: number | null;
  readonly grants: readonly GrantSnapshot[];
  readonly lists: readonly ListSnapshot[];
  /** The last parts of all its lists' addresses, also of others' lists, in lower case. */
  readonly listAddresses: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}
