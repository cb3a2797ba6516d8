import * as React from 'react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ActionPage, ActionRow } from '../../application/ports/ActionRegister';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import { keepRegister, keptRegister } from './keptRegister';
import { readRows } from './readRows';
import { writeFilter, type RegisterFilter } from './registerFilter';
import type { RegisterState } from './RegisterState';
import { registerQuery, type Me, type RegisterQuery } from './registerQuery';

export interface RegisterList {
  readonly state: RegisterState;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

const loading: RegisterState = { kind: 'loading' };

/** `mine` cannot be asked before it is known who I am; `me` is then undefined. */
function useQuery(filter: RegisterFilter, today: LocalDate, me: Me | null | undefined): RegisterQuery | null {
  const asker = filter.mine === true ? me : null;
  return React.useMemo(
    () => (asker === undefined ? null : registerQuery(filter, today, asker)),
    [filter, today, asker],
  );
}

function ready(page: ActionPage, before: readonly ActionRow[] = []): RegisterState {
  return {
    kind: 'ready',
    rows: [...before, ...page.rows],
    next: page.next,
    loadingMore: false,
    moreFailed: null,
  };
}

/** The rows of a selection: first page at once, the next ones at the end, read again when others change something. */
export function useRegister(
  desk: ActionDesk,
  filter: RegisterFilter,
  today: LocalDate,
  me: Me | null | undefined,
): RegisterList {
  const query = useQuery(filter, today, me);
  const address = writeFilter(filter);
  const [state, setState] = React.useState(() => keptRegister(desk, address)?.state ?? loading);
  const latest = React.useRef({ query, state });
  latest.current = { query, state };

  /** Only the answer to the selection that still stands is shown. */
  const show = React.useCallback(
    async (asked: RegisterQuery, wanted: number, quiet: boolean) => {
      const page = await readRows(desk, asked, wanted);
      if (latest.current.query !== asked) return;
      if (page.ok) setState(ready(page.value));
      else if (!quiet) setState({ kind: 'failed', failure: page.error });
    },
    [desk],
  );

  const restored = React.useRef(state);
  React.useEffect(() => {
    const before = restored.current;
    restored.current = loading;
    // What was left is shown at once, and read again as it stands now.
    if (before.kind !== 'ready') setState(loading);
    if (query !== null)
      void show(query, before.kind === 'ready' ? Math.max(1, before.rows.length) : 1, false);
  }, [query, show]);

  React.useEffect(() => keepRegister(desk, address, state), [desk, address, state]);

  React.useEffect(() => desk.follow(() => refresh(latest.current, show)), [desk, show]);

  const loadMore = useNextPage(desk, latest, setState);
  const reload = React.useCallback(() => {
    const asked = latest.current.query;
    setState(loading);
    if (asked !== null) void show(asked, 1, false);
  }, [show]);
  return { state, loadMore, reload };
}

interface Latest {
  readonly query: RegisterQuery | null;
  readonly state: RegisterState;
}

/** As many rows as before, so that the list neither jumps nor shrinks under the reader. */
function refresh(
  { query, state }: Latest,
  show: (asked: RegisterQuery, wanted: number, quiet: boolean) => Promise<void>,
): void {
  if (query !== null && state.kind === 'ready') void show(query, Math.max(1, state.rows.length), true);
}

function useNextPage(
  desk: ActionDesk,
  latest: React.MutableRefObject<Latest>,
  setState: (state: RegisterState) => void,
): () => void {
  return React.useCallback(() => {
    const { query, state } = latest.current;
    if (query === null || state.kind !== 'ready' || state.next === null || state.loadingMore) return;
    setState({ ...state, loadingMore: true, moreFailed: null });
    void readRows(desk, query, 1, state.next).then((page: Result<ActionPage, GatewayFailure>) => {
      const now = latest.current;
      if (now.query !== query || now.state.kind !== 'ready' || now.state.next !== state.next) return;
      setState(
        page.ok
          ? ready(page.value, now.state.rows)
          : { ...now.state, loadingMore: false, moreFailed: page.error },
      );
    });
  }, [desk, latest, setState]);
}
