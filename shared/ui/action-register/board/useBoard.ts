import * as React from 'react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { ActionPage, ActionRow } from '../../../application/ports/ActionRegister';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { LocalDate } from '../../../domain/kernel/localDate';
import type { Result } from '../../../domain/kernel/result';
import { useBug } from '../../parts/useBug';
import { readRows } from '../readRows';
import type { RegisterFilter } from '../registerFilter';
import type { Me, RegisterQuery } from '../registerQuery';
import {
  boardStatuses,
  columnQueries,
  eachColumn,
  rowsIn,
  withCard,
  type BoardStatus,
  type ColumnQueries,
  type Columns,
  type ColumnState,
} from './boardColumns';

export interface Board {
  readonly columns: Columns;
  readonly loadMore: (status: BoardStatus) => void;
  readonly reload: () => void;
  /** Reads the cards again without anything going away meanwhile. */
  readonly refresh: () => void;
  /** Shows a card as a command has left it, before the register has been read again. */
  readonly took: (row: ActionRow) => void;
}

const loading = eachColumn<ColumnState>(() => ({ kind: 'loading' }));
const empty: ColumnState = { kind: 'ready', rows: [], next: null, loadingMore: false, moreFailed: null };

/** The board's columns in one request, further cards column by column; read again when others change something. */
export function useBoard(
  desk: ActionDesk,
  filter: RegisterFilter,
  today: LocalDate,
  me: Me | null | undefined,
): Board {
  const asker = filter.mine === true ? me : null;
  const queries = React.useMemo(
    () => (asker === undefined ? null : columnQueries(filter, today, asker)),
    [filter, today, asker],
  );
  const [columns, setColumns] = React.useState<Columns>(loading);
  const latest = React.useRef({ queries, columns });
  latest.current = { queries, columns };
  const bug = useBug();

  const read = React.useCallback(
    async (asked: ColumnQueries, quiet: boolean) => {
      const found = await readColumns(desk, asked, latest.current.columns);
      if (latest.current.queries !== asked) return;
      setColumns((before) =>
        eachColumn((status) =>
          quiet && found[status].kind === 'failed' && before[status].kind === 'ready'
            ? before[status]
            : found[status],
        ),
      );
    },
    [desk],
  );
  React.useEffect(() => {
    setColumns(loading);
    latest.current.columns = loading;
    if (queries !== null) read(queries, false).catch(bug);
  }, [queries, read, bug]);
  const refresh = React.useCallback(() => {
    const { queries: asked } = latest.current;
    if (asked !== null) void read(asked, true);
  }, [read]);
  React.useEffect(() => desk.follow(refresh), [desk, refresh]);

  const reload = () => {
    if (queries !== null) read(queries, false).catch(bug);
  };
  const loadMore = useMoreCards(desk, latest, setColumns, bug);
  return { columns, loadMore, reload, refresh, took: (row) => setColumns((before) => withCard(before, row)) };
}

/** As many cards as before, so that a column neither jumps nor shrinks under the reader. */
async function readColumns(desk: ActionDesk, asked: ColumnQueries, before: Columns): Promise<Columns> {
  const asking = boardStatuses.flatMap((status) => {
    const query = asked[status];
    return query === null ? [] : [{ status, query }];
  });
  const pages = await desk.listTogether(asking.map(({ query }) => query.query));
  const states = await Promise.all(
    asking.map(async ({ status, query }, index) => {
      const wanted = rowsIn(before[status]).length;
      return [status, stateOf(await completed(desk, query, pages[index], wanted))] as const;
    }),
  );
  const found = new Map<BoardStatus, ColumnState>(states);
  return eachColumn((status) => found.get(status) ?? empty);
}

async function completed(
  desk: ActionDesk,
  query: RegisterQuery,
  page: Result<ActionPage, GatewayFailure> | undefined,
  wanted: number,
): Promise<Result<ActionPage, GatewayFailure>> {
  if (page?.ok !== true) return page ?? { ok: true, value: { rows: [], next: null } };
  const rows = page.value.rows.filter(query.alsoIn);
  const { next } = page.value;
  if (next === null || rows.length >= wanted) return { ok: true, value: { rows, next } };
  const more = await readRows(desk, query, wanted - rows.length, next);
  return more.ok ? { ok: true, value: { rows: [...rows, ...more.value.rows], next: more.value.next } } : more;
}

const stateOf = (page: Result<ActionPage, GatewayFailure>): ColumnState =>
  page.ok
    ? { kind: 'ready', ...page.value, loadingMore: false, moreFailed: null }
    : { kind: 'failed', failure: page.error };

interface Latest {
  readonly queries: ColumnQueries | null;
  readonly columns: Columns;
}

function useMoreCards(
  desk: ActionDesk,
  latest: React.MutableRefObject<Latest>,
  setColumns: React.Dispatch<React.SetStateAction<Columns>>,
  bug: (error: unknown) => void,
): (status: BoardStatus) => void {
  return (status) => {
    const { queries, columns } = latest.current;
    const [query, column] = [queries?.[status] ?? null, columns[status]];
    if (query === null || column.kind !== 'ready' || column.next === null || column.loadingMore) return;
    const { next } = column;
    const put = (change: (before: Extract<ColumnState, { kind: 'ready' }>) => ColumnState) =>
      setColumns((all) => {
        const now = all[status];
        return now.kind === 'ready' && now.next === next ? { ...all, [status]: change(now) } : all;
      });
    put((now) => ({ ...now, loadingMore: true, moreFailed: null }));
    readRows(desk, query, 1, next)
      .then((page) =>
        put((now) =>
          page.ok
            ? { ...now, rows: [...now.rows, ...page.value.rows], next: page.value.next, loadingMore: false }
            : { ...now, loadingMore: false, moreFailed: page.error },
        ),
      )
      .catch(bug);
  };
}
