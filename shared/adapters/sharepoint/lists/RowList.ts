import type { ListRights } from '../../../application/provisioning/SiteRole';
import type { ColumnSchema, ListSchema } from '../../../application/provisioning/SiteSchema';
import type { Instant, PersonId, Version } from '../../../domain/kernel/id';
import { note, text } from '../columns/columnKinds';
import {
  columnsOf,
  propertyOf,
  readFields,
  writeFields,
  type StoredRow,
  type StoredValue,
  type ValuesOf,
} from '../columns/FieldColumn';
import { fromStoredMoment } from '../columns/storedDates';

/** Who wrote a row; the number is the person's own on that site. */
export type AuthorOf = (siteUserId: number) => PersonId | null;

/** A list as the registers use it: what provisioning needs, and the way from stored rows to domain objects and back. */
export interface RowList<Row, Fields> {
  readonly schema: ListSchema;
  /** The columns to ask for; nothing else is read. */
  readonly select: readonly string[];
  read(stored: StoredRow, authorOf: AuthorOf): Row;
  write(fields: Partial<Fields>): Record<string, StoredValue>;
}

/** Names the insert that made the row, so that a repeated one is refused instead of done twice. */
export const operationColumn = text(
  {
    name: 'SamOpId',
    title: 'Skriv-id',
    description: 'Programmets eget namn på skrivningen som skapade raden. Ändra inte.',
  },
  { indexed: true, unique: true, technical: true },
);

/** Names the last update; the version history then tells whether an update without an answer was done. */
export const updateOperationColumn = text(
  {
    name: 'SamUpdateOpId',
    title: 'Ändrings-id',
    description: 'Programmets eget namn på den senaste ändringen av raden. Ändra inte.',
  },
  { technical: true },
);

/** Lists where two people can word the same text keep what was not chosen; earlier ones stand in the row's versions. */
export const keptWordingColumn = note({
  name: 'SamKeptWording',
  title: 'Annan lydelse',
  description:
    'Text som inte valdes när två personer ändrade samma fält. Tidigare finns i versionshistoriken.',
});

export interface ListWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly template?: ListSchema['template'];
  readonly rights: ListRights;
  readonly viewTitle: string;
  /** Internal names of the columns of the default view. */
  readonly view: readonly string[];
  readonly viewQuery?: string;
}

/** Builds the part of a list that provisioning needs from its field columns. */
export const listSchema = (
  words: ListWords,
  ...columns: readonly (object | ColumnSchema[])[]
): ListSchema => ({
  name: words.name,
  template: words.template ?? 'list',
  title: words.title,
  description: words.description,
  columns: [
    ...columns.flatMap((group) => (Array.isArray(group) ? (group as ColumnSchema[]) : columnsOf(group))),
    operationColumn.column,
    updateOperationColumn.column,
  ],
  view: {
    title: words.viewTitle,
    columns: words.view,
    query: words.viewQuery ?? '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
  },
  rights: words.rights,
});

export const idOf = (stored: StoredRow): number => Number(stored['Id'] ?? stored['ID']);
export const versionOf = (stored: StoredRow): Version => String(stored['odata.etag']) as Version;
export const createdOf = (stored: StoredRow): Instant => fromStoredMoment(String(stored['Created']));

/** What all columns of the groups are asked for by, for `$select`; the ETag comes by itself. */
export const selectOf = (...groups: readonly object[]): readonly string[] => [
  ...new Set(['Id', ...groups.flatMap((group) => columnsOf(group).map(propertyOf))]),
];

/** Columns that are derived from the fields on the way in, such as a readable title. */
export type Derived<Fields> = (fields: Partial<Fields>) => Record<string, StoredValue>;

/** A list whose row is its field columns plus id and version. */
export function plainList<Columns extends object>(
  words: ListWords,
  columns: Columns,
  derived: Derived<ValuesOf<Columns>> = () => ({}),
  ...derivedColumns: readonly ColumnSchema[]
): RowList<ValuesOf<Columns> & { readonly id: number; readonly version: Version }, ValuesOf<Columns>> {
  return {
    schema: listSchema(words, columns, [...derivedColumns]),
    select: selectOf(columns),
    read: (stored) => ({ ...readFields(columns, stored), id: idOf(stored), version: versionOf(stored) }),
    write: (fields) => ({ ...derived(fields), ...writeFields(columns, fields) }),
  };
}

const longestTitle = 120;

/** The first words of a long text as the row's title in SharePoint. */
export const titleFrom = (long: string): string => {
  const line = long.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= longestTitle ? line : `${characters.slice(0, longestTitle - 1).join('')}…`;
};
