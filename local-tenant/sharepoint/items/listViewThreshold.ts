import { viewThresholdExceeded } from '../http/sharePointRefusal.ts';
import type { CompiledFilter } from './compileFilter.ts';
import type { ItemScope } from './itemScope.ts';
import type { OrderColumn } from './order.ts';

/** The most rows one query may have to look at (Microsoft's list view threshold). */
const LIST_VIEW_THRESHOLD = 5000;

function staysWithin({ store, list }: ItemScope, condition: CompiledFilter): boolean {
  const counted = store.database.one(
    `SELECT count(*) AS many FROM (SELECT 1 FROM items_${list.n} i WHERE ${condition.sql} LIMIT ${LIST_VIEW_THRESHOLD + 1})`,
    ...condition.values,
  ) as { many: number };
  return counted.many <= LIST_VIEW_THRESHOLD;
}

/**
 * Refuses a query that would have to look at more than 5,000 rows of a longer list: without a filter only an
 * indexed order is allowed, with one some condition must be indexed and itself match 5,000 rows at most.
 */
export function enforceListViewThreshold(
  scope: ItemScope,
  filter: CompiledFilter | null,
  order: readonly OrderColumn[],
): void {
  if (scope.list.itemCount <= LIST_VIEW_THRESHOLD) return;
  if (filter === null) {
    if (order.slice(0, 1).some(({ column }) => !column.indexed)) throw viewThresholdExceeded();
    return;
  }
  const narrowing = filter.conjuncts.some((condition) => condition.indexed && staysWithin(scope, condition));
  if (!narrowing) throw viewThresholdExceeded();
}
