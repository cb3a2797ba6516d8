import { FieldKind } from '../fields/fieldKinds.ts';
import { badQuery } from '../http/sharePointRefusal.ts';
import type { SqlValue } from '../store/database.ts';
import { textOf } from '../store/rows.ts';
import type { OrderColumn } from './order.ts';

const NUMERIC = new Set<number>([FieldKind.integer, FieldKind.counter, FieldKind.number, FieldKind.boolean]);

const keyOf = ({ path }: OrderColumn): string => (/^id$/i.test(path) ? 'p_ID' : `p_${path}`);

function decode({ column }: OrderColumn, text: string): SqlValue {
  if (text === '') return null;
  if (!NUMERIC.has(column.kind)) return text;
  const value = Number(text);
  if (Number.isNaN(value)) throw badQuery('The value of $skiptoken is not valid.');
  return value;
}

/** The order values of the last row seen, or null when the token only says where to begin by id. */
export function readSkipToken(token: string, order: readonly OrderColumn[]): readonly SqlValue[] | number {
  const parts = new URLSearchParams(token);
  if (parts.get('Paged')?.toUpperCase() !== 'TRUE' || parts.has('PagedPrev')) {
    throw badQuery('The value of $skiptoken is not valid.');
  }
  const given = order.map((term) => parts.get(keyOf(term)));
  if (given.every((text) => text !== null))
    return order.map((term, index) => decode(term, given[index] ?? ''));
  const id = Number(parts.get('p_ID') ?? Number.NaN);
  if (!Number.isInteger(id)) throw badQuery('The value of $skiptoken is not valid.');
  return id;
}

export function writeSkipToken(order: readonly OrderColumn[], values: readonly SqlValue[]): string {
  const parts = new URLSearchParams({ Paged: 'TRUE' });
  order.forEach((term, index) => {
    const value = values[index] ?? null;
    parts.set(keyOf(term), textOf(value));
  });
  return parts.toString();
}
