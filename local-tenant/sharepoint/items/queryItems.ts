import type { JsonObject } from '../http/exchange.ts';
import { lookupThresholdExceeded } from '../http/sharePointRefusal.ts';
import type { QueryOptions } from '../odata/queryOptions.ts';
import type { SqlValue } from '../store/database.ts';
import { rowSelection } from '../store/itemTables.ts';
import type { ItemRow } from '../store/rows.ts';
import { siteUrl } from '../store/tenantStore.ts';
import { compileFilter } from './compileFilter.ts';
import type { CompiledFilter } from './compileFilter.ts';
import type { ItemScope } from './itemScope.ts';
import { itemView } from './itemView.ts';
import type { ItemView } from './itemView.ts';
import { enforceListViewThreshold } from './listViewThreshold.ts';
import { afterSql, orderColumns, orderSql } from './order.ts';
import type { OrderColumn } from './order.ts';
import { readSkipToken, writeSkipToken } from './skipToken.ts';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 5000;

/** The most lookup and person columns one query may lead through. */
const MOST_LOOKUPS = 12;

export interface ItemPage {
  readonly value: readonly JsonObject[];
  readonly nextLink: string | null;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function fromToken(token: string | null, order: readonly OrderColumn[]): Condition[] {
  if (token === null) return [];
  const start = readSkipToken(token, order);
  if (typeof start !== 'number') return [afterSql(order, start)];
  const byId = order.find(({ path }) => /^id$/i.test(path));
  return [{ sql: `i._id ${byId?.descending === true ? '<' : '>'} ?`, values: [start] }];
}

/** A query understood, checked against the thresholds and ready to run. */
interface PreparedQuery {
  readonly view: ItemView;
  readonly filter: CompiledFilter | null;
  readonly order: readonly OrderColumn[];
}

/** The order columns are read beside the row, so that the next page can begin exactly after it. */
function selectRows(
  scope: ItemScope,
  { view, order }: PreparedQuery,
  conditions: readonly Condition[],
  limit: number,
): Iterable<ItemRow> {
  const marks = order.map(({ column }, index) => `, ${column.sql} AS _order${index}`).join('');
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  return scope.store.database.each(
    `SELECT ${rowSelection(view.fields)}${marks} FROM items_${scope.list.n} i ${where} ORDER BY ${orderSql(order)} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    limit,
  ) as Iterable<ItemRow>;
}

function nextLink(
  scope: ItemScope,
  query: URLSearchParams,
  order: readonly OrderColumn[],
  last: ItemRow,
): string {
  const next = new URLSearchParams(query);
  next.set(
    '$skiptoken',
    writeSkipToken(
      order,
      order.map((_, index) => last[`_order${index}`] ?? null),
    ),
  );
  return `${siteUrl(scope.store, scope.site)}/_api/Web/Lists(guid'${scope.list.guid}')/Items?${next.toString()}`;
}

function checkLookups({ view, filter, order }: PreparedQuery): void {
  const ordered = order.flatMap(({ column }) => column.reference ?? []);
  const used = new Set([...view.references, ...(filter?.references ?? []), ...ordered]);
  if (used.size > MOST_LOOKUPS) throw lookupThresholdExceeded();
}

function prepare(scope: ItemScope, options: QueryOptions): PreparedQuery {
  const expanded = new Set(options.expand.map((path) => path.split('/')[0] ?? path));
  const prepared = {
    view: itemView(scope, options.select, options.expand),
    filter: options.filter === null ? null : compileFilter(scope, options.filter, expanded),
    order: orderColumns(scope, options.orderBy, expanded),
  };
  checkLookups(prepared);
  enforceListViewThreshold(scope, prepared.filter, prepared.order);
  return prepared;
}

/** Shows row by row, so that a long page is never held twice. */
function readPage(
  scope: ItemScope,
  query: URLSearchParams,
  prepared: PreparedQuery,
  token: string | null,
  size: number,
): ItemPage {
  const { view, filter, order } = prepared;
  const conditions = [...(filter === null ? [] : [filter]), ...fromToken(token, order)];
  const value: JsonObject[] = [];
  let last: ItemRow | null = null;
  let more = false;
  for (const row of selectRows(scope, prepared, conditions, size + 1)) {
    if (value.length === size) more = true;
    else {
      value.push(view.show(row));
      last = row;
    }
  }
  return { value, nextLink: more && last !== null ? nextLink(scope, query, order, last) : null };
}

/** Answers a query over a list's rows, one page at a time, within SharePoint's thresholds. */
export function queryItems(scope: ItemScope, options: QueryOptions, query: URLSearchParams): ItemPage {
  const prepared = prepare(scope, options);
  const size = Math.min(options.top ?? DEFAULT_PAGE, LARGEST_PAGE);
  if (size === 0) return { value: [], nextLink: null };
  return readPage(scope, query, prepared, options.skipToken, size);
}
