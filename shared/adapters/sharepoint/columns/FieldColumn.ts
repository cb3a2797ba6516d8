import type { ColumnSchema } from '../../../application/provisioning/SiteSchema';

export type StoredValue = string | number | boolean | null;
/** A list item as REST gives and takes it, by internal column names. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** One domain field and the column that holds it; both directions in one place, so that they cannot disagree. */
export interface FieldColumn<T> {
  readonly column: ColumnSchema;
  read(stored: unknown): T;
  write(value: T): StoredValue;
}

/** What REST calls a column's value: a lookup is asked for, filtered and written by its row's number. */
export const propertyOf = ({ kind, name }: ColumnSchema): string => (kind === 'lookup' ? `${name}Id` : name);

export type ValuesOf<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends FieldColumn<infer T> ? T : never;
};

export function readFields<Columns extends object>(columns: Columns, row: StoredRow): ValuesOf<Columns> {
  const read = Object.entries(columns as Record<string, FieldColumn<unknown>>).map(([name, field]) => [
    name,
    field.read(row[propertyOf(field.column)]),
  ]);
  return Object.fromEntries(read) as ValuesOf<Columns>;
}

/** Only what is given is written; everything else in the row stays as it is. */
export function writeFields<Columns extends object>(
  columns: Columns,
  values: Partial<ValuesOf<Columns>>,
): Record<string, StoredValue> {
  const fields = columns as Record<string, FieldColumn<unknown>>;
  const written = Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name];
    return field === undefined || value === undefined
      ? []
      : [[propertyOf(field.column), field.write(value)] as const];
  });
  return Object.fromEntries(written);
}

export const columnsOf = (columns: object): readonly ColumnSchema[] =>
  Object.values(columns as Record<string, FieldColumn<unknown>>).map((field) => field.column);
