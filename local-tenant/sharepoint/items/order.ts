import { FieldKind, ruleOf } from '../fields/fieldKinds.ts';
import { badField } from '../http/sharePointRefusal.ts';
import type { OrderTerm } from '../odata/queryOptions.ts';
import type { SqlValue } from '../store/database.ts';
import type { ItemScope } from './itemScope.ts';
import { resolveColumn } from './queryColumn.ts';
import type { QueryColumn } from './queryColumn.ts';

export interface OrderColumn {
  /** As the client named it; `ID` for the row's own id. */
  readonly path: string;
  readonly column: QueryColumn;
  readonly descending: boolean;
}

const isId = ({ path }: { path: string }): boolean => /^id$/i.test(path);

/** The columns of $orderby; the id always comes last, so that paging is exact. */
export function orderColumns(
  scope: ItemScope,
  terms: readonly OrderTerm[],
  expanded: ReadonlySet<string>,
): OrderColumn[] {
  const columns = terms.map(({ path, descending }) => {
    const column = resolveColumn(scope, path, expanded);
    if (ruleOf(column.kind)?.filterable === false || column.kind === FieldKind.multiChoice) {
      throw badField(`The field '${path}' cannot be used in the query sort expression.`);
    }
    return { path, column, descending };
  });
  if (columns.some(isId)) return columns;
  return [...columns, { path: 'ID', column: resolveColumn(scope, 'ID', expanded), descending: false }];
}

export const orderSql = (order: readonly OrderColumn[]): string =>
  order.map(({ column, descending }) => `${column.sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');

/** SQLite puts rows without value first, ascending. */
function after({ column, descending }: OrderColumn, value: SqlValue): { sql: string; values: SqlValue[] } {
  const { sql } = column;
  if (value === null) return { sql: descending ? '0' : `${sql} IS NOT NULL`, values: [] };
  return descending
    ? { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [value] }
    : { sql: `${sql} > ?`, values: [value] };
}

/** The condition for "comes after the row with these order values". */
export function afterSql(
  order: readonly OrderColumn[],
  values: readonly SqlValue[],
): { sql: string; values: SqlValue[] } {
  const alternatives = order.map((term, position) => {
    const same = order.slice(0, position).map(({ column }) => `${column.sql} IS ?`);
    const next = after(term, values[position] ?? null);
    return {
      sql: `(${[...same, next.sql].join(' AND ')})`,
      values: [...values.slice(0, position), ...next.values],
    };
  });
  return {
    sql: `(${alternatives.map(({ sql }) => sql).join(' OR ')})`,
    values: alternatives.flatMap((alternative) => alternative.values),
  };
}
