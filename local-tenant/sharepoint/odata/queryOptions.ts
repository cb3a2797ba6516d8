import { badQuery, notImplemented } from '../http/sharePointRefusal.ts';
import type { FilterNode } from './filterNode.ts';
import { parseFilter } from './parseFilter.ts';

export interface OrderTerm {
  readonly path: string;
  readonly descending: boolean;
}

/** A request's OData options, parsed. */
export interface QueryOptions {
  /** Null when nothing was said, which means everything, as `*` does. */
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly filter: FilterNode | null;
  readonly orderBy: readonly OrderTerm[];
  readonly top: number | null;
  readonly skipToken: string | null;
}

const KNOWN = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);

const names = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function parseTop(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw badQuery(`The query parameter $top = '${text}' is not a number.`);
  return Number(text);
}

function parseOrder(term: string): OrderTerm {
  const [path = '', direction = 'asc', ...rest] = term.split(/\s+/);
  if (rest.length > 0 || !/^(?:asc|desc)$/i.test(direction))
    throw badQuery(`The expression "${term}" is not valid.`);
  return { path, descending: direction.toLowerCase() === 'desc' };
}

function selected(query: URLSearchParams): readonly string[] | null {
  const select = names(query.get('$select'));
  return select.length === 0 ? null : select;
}

export const selectsAll = (select: readonly string[] | null): boolean => select?.includes('*') ?? true;

export function parseQueryOptions(query: URLSearchParams): QueryOptions {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !KNOWN.has(name)) throw notImplemented(`the query option ${name}`);
  }
  const filter = query.get('$filter');
  return {
    select: selected(query),
    expand: names(query.get('$expand')),
    filter: filter === null || filter.trim() === '' ? null : parseFilter(filter),
    orderBy: names(query.get('$orderby')).map(parseOrder),
    top: parseTop(query.get('$top')),
    skipToken: query.get('$skiptoken'),
  };
}
