import { propertyOf, type FieldColumn, type StoredValue } from '../columns/FieldColumn';

declare const brand: unique symbol;

/** A `$filter` built from parts that are escaped one by one; there is no way to put raw text into it. */
export type Filter = string & { readonly [brand]: 'Filter' };

const columnName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Quotes are doubled; PnPjs then encodes the whole address. */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function literal(kind: string, value: StoredValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return finite(value);
  return kind === 'date' || kind === 'moment' ? `datetime${quoted(value)}` : quoted(value);
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A filter cannot hold the number ${value}`);
  return String(value);
}

function compare<T>(field: FieldColumn<T>, operator: 'eq' | 'lt' | 'ge', value: T): Filter {
  const name = propertyOf(field.column);
  if (!columnName.test(name)) throw new Error(`Not a column name: ${name}`);
  return `${name} ${operator} ${literal(field.column.kind, field.write(value))}` as Filter;
}

export const equal = <T>(field: FieldColumn<T>, value: T): Filter => compare(field, 'eq', value);
export const before = <T>(field: FieldColumn<T>, value: T): Filter => compare(field, 'lt', value);
export const notBefore = <T>(field: FieldColumn<T>, value: T): Filter => compare(field, 'ge', value);

/** Part of a text; no index helps here, so an indexed condition has to stand beside it on a long list. */
export function contains(field: FieldColumn<string>, words: string): Filter {
  const { name } = field.column;
  if (!columnName.test(name)) throw new Error(`Not a column name: ${name}`);
  return `substringof(${quoted(words)},${name})` as Filter;
}

/** Puts the first, most selective indexed condition first: SharePoint's threshold looks at it. */
export const all = (...filters: readonly Filter[]): Filter => joined(filters, 'and');
export const any = (...filters: readonly Filter[]): Filter => joined(filters, 'or');

function joined(filters: readonly Filter[], word: 'and' | 'or'): Filter {
  const [first, ...others] = filters;
  if (first === undefined) throw new Error('A filter needs a condition');
  return others.length === 0 ? first : (filters.map((filter) => `(${filter})`).join(` ${word} `) as Filter);
}
