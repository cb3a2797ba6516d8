import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { isOpen } from '../../../domain/action/actionFacts';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { withPart, type RegisterFilter } from '../registerFilter';
import { registerQuery, type Me, type RegisterQuery } from '../registerQuery';

/** The columns of the board, in the order an action goes through them; what rests or has ended is in the list. */
export const boardStatuses = [
  'proposed',
  'decided',
  'in-progress',
  'carried-out',
  'effect-assessed',
] as const satisfies readonly ActionStatus[];
export type BoardStatus = (typeof boardStatuses)[number];

export const isOnBoard = (status: ActionStatus): status is BoardStatus =>
  (boardStatuses as readonly ActionStatus[]).includes(status);

/** One column: still to come, refused, or so many of its cards. */
export type ColumnState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | {
      readonly kind: 'ready';
      readonly rows: readonly ActionRow[];
      readonly next: string | null;
      readonly loadingMore: boolean;
      readonly moreFailed: GatewayFailure | null;
    };

export type Columns = Readonly<Record<BoardStatus, ColumnState>>;
/** A column of more cards than this is neither read by anybody nor quick to draw; the list holds any number. */
export const mostCards = 150;

/** Null for a column that the selection leaves empty: nothing is asked for it. */
export type ColumnQueries = Readonly<Record<BoardStatus, RegisterQuery | null>>;

export const eachColumn = <T>(of: (status: BoardStatus) => T): Readonly<Record<BoardStatus, T>> =>
  Object.fromEntries(boardStatuses.map((status) => [status, of(status)])) as Record<BoardStatus, T>;

export const rowsIn = (column: ColumnState): readonly ActionRow[] =>
  column.kind === 'ready' ? column.rows : [];

/** The columns are the statuses, so what the list narrows by status does not apply here. */
const boardFilter = (filter: RegisterFilter): RegisterFilter =>
  withPart(withPart(filter, 'status', undefined), 'all', undefined);

export function columnQueries(filter: RegisterFilter, today: LocalDate, me: Me | null): ColumnQueries {
  const { query, alsoIn } = registerQuery(boardFilter(filter), today, me);
  return eachColumn((status) =>
    query.status === undefined || query.status === status
      ? { query: { ...query, status, scope: isOpen({ status }) ? 'open' : 'all' }, alsoIn }
      : null,
  );
}

const byDueDate = (one: ActionRow, other: ActionRow): number =>
  (one.dueDate ?? '').localeCompare(other.dueDate ?? '') || one.id - other.id;

/** The card goes where the column's order has it, as it will be read next time. */
export function withCard(columns: Columns, row: ActionRow): Columns {
  return eachColumn((status) => {
    const column = columns[status];
    if (column.kind !== 'ready') return column;
    const others = column.rows.filter(({ id }) => id !== row.id);
    const rows = row.status === status ? [...others, row].sort(byDueDate) : others;
    return { ...column, rows };
  });
}
