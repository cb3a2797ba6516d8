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

/** The order columns are read beside the row, so that the next page can begin exactly after it. */
function selectRows(
  scope: ItemScope,
  conditions: readonly Condition[],
  order: readonly OrderColumn[],
  limit: number,
): ItemRow[] {
  const marks = order.map(({ column }, index) => `, ${column.sql} AS _order${index}`).join('');
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  return scope.store.database.all(
    `SELECT ${rowSelection(scope.fields)}${marks} FROM items_${scope.list.n} i ${where} ORDER BY ${orderSql(order)} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    limit,
  ) as ItemRow[];
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

/** A query understood, checked against the thresholds and ready to run. */
interface PreparedQuery {
  readonly view: ItemView;
  readonly filter: CompiledFilter | null;
  readonly order: readonly OrderColumn[];
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

/** Answers a query over a list's rows, one page at a time, within SharePoint's thresholds. */
export function queryItems(scope: ItemScope, options: QueryOptions, query: URLSearchParams): ItemPage {
  const { view, filter, order } = prepare(scope, options);
  const size = Math.min(options.top ?? DEFAULT_PAGE, LARGEST_PAGE);
  const conditions = [...(filter === null ? [] : [filter]), ...fromToken(options.skipToken, order)];
  const rows = size === 0 ? [] : selectRows(scope, conditions, order, size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    value: page.map((row) => view.show(row)),
    nextLink: rows.length > size && last !== undefined ? nextLink(scope, query, order, last) : null,
  };
}
