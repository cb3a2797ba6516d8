import type { ListRights } from './SiteRole';

/** JSON by which SharePoint draws a column, a view or a form. */
export type Formatting = Readonly<Record<string, unknown>>;

/** `date` is a day without a time, `moment` has one; a `lookup` holds another row's number and shows its title. */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'date' | 'moment' | 'choice' | 'lookup';

/** Where a lookup points, on the same site. */
export interface LookupTarget {
  /** The list's name. */
  readonly list: string;
  /** The column of numbers that earlier versions had in its place. */
  readonly replaces: string;
  /** The site version that brought it. */
  readonly since: number;
}

/** One column: an internal name that never changes, and the Swedish words that people see in SharePoint. */
export interface ColumnSchema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ColumnKind;
  readonly indexed: boolean;
  /** Enforced by SharePoint; needs an index. */
  readonly unique: boolean;
  readonly choices: readonly string[];
  /** Put in by SharePoint on new rows; null for none. */
  readonly defaultValue: string | null;
  /** How list pages draw it; plainly unless given. */
  readonly format?: Formatting;
  /** Of lookups. */
  readonly lookup?: LookupTarget;
  /** Written by the product alone: no form of a list page asks for it or shows it. */
  readonly technical?: boolean;
}

/** A column that an earlier version had: it stays where it stands with what it holds, and is shown no more. */
export interface RetiredColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

export interface ViewSchema {
  readonly title: string;
  readonly columns: readonly string[];
  /** CAML inside `<Query>`. */
  readonly query: string;
  readonly format?: Formatting;
  /** The column whose text stands in the days of a month; makes the view a calendar. */
  readonly calendarOf?: string;
}

/** How a list's own form is laid out. */
export interface FormLayout {
  readonly header: Formatting;
  readonly body: Formatting;
}

/** A list with all that provisioning needs; its address, not its title, is what the product goes by. */
export interface ListSchema {
  /** The last part of the address; also the title it is created under. */
  readonly name: string;
  readonly template: 'list' | 'library';
  readonly title: string;
  readonly description: string;
  readonly columns: readonly ColumnSchema[];
  readonly view: ViewSchema;
  /** Besides the default one. */
  readonly moreViews?: readonly ViewSchema[];
  readonly form?: FormLayout;
  readonly retired?: readonly RetiredColumn[];
  readonly rights: ListRights;
  /** SharePoint lets people change only rows that they have added themselves. */
  readonly ownRowsOnly?: boolean;
}

/** All that one kind of site holds; the version grows with every change of it. */
export interface SiteSchema {
  readonly version: number;
  readonly lists: readonly ListSchema[];
}
