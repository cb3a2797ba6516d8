import * as React from 'react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import { useBug } from '../parts/useBug';
import { groupOf } from './groupOf';
import { keepRegister, keptRegister } from './keptRegister';
import { writeAddress, type RegisterAddress } from './registerLayout';
import { missingIn, readAgain, readMissing, readNext, withoutFar, type Sight } from './rows/readAround';
import { countRows, noRows, type RowPages } from './rows/RowPages';
import type { RegisterState } from './RegisterState';
import { registerQuery, type Me, type RegisterQuery } from './registerQuery';

export interface RegisterList {
  readonly state: RegisterState;
  /** The rows on the screen have changed: the next ones are fetched, those let go come back, the far ones go. */
  readonly look: (sight: Sight) => void;
  readonly loadMore: () => void;
  readonly reload: () => void;
  /** Reads what is in sight again, without anything on the screen going away. */
  readonly refresh: () => void;
}

const loading: RegisterState = { kind: 'loading' };
/** Rows near the end ask for the next page before it is reached. */
const rowsBeforeEnd = 10;

/** `mine` cannot be asked before it is known who I am; `me` is then undefined. */
function useQuery(
  address: RegisterAddress,
  today: LocalDate,
  me: Me | null | undefined,
): RegisterQuery | null {
  const { filter, layout } = address;
  const asker = filter.mine === true ? me : null;
  return React.useMemo(() => {
    if (asker === undefined) return null;
    const { query, alsoIn } = registerQuery(filter, today, asker);
    const { group } = layout;
    // Groups are put in order here, so as much as may be is read at once.
    return group === null || group === 'week'
      ? { alsoIn, query }
      : { alsoIn, query: { ...query, groupedBy: group, longPages: true } };
  }, [filter, layout, today, asker]);
}

const ready = (list: RowPages): RegisterState => ({
  kind: 'ready',
  list,
  loadingMore: false,
  moreFailed: null,
});

interface Latest {
  readonly query: RegisterQuery | null;
  readonly state: RegisterState;
}

/** The rows of a selection: first page at once, the others as they come into sight, read again when others change something. */
export function useRegister(
  desk: ActionDesk,
  address: RegisterAddress,
  today: LocalDate,
  me: Me | null | undefined,
): RegisterList {
  const query = useQuery(address, today, me);
  const written = writeAddress(address);
  const [state, setState] = React.useState(() => keptRegister(desk, written)?.state ?? loading);
  const latest = React.useRef<Latest>({ query, state });
  latest.current = { query, state };
  const sight = React.useRef<Sight>({ from: 0, to: 0 });
  const bug = useBug();
  const { group } = address.layout;

  const begin = React.useCallback(
    async (asked: RegisterQuery) => {
      const read = await readNext(desk, asked, noRows(groupOf(group)));
      if (latest.current.query !== asked) return;
      setState(read.ok ? ready(read.value) : { kind: 'failed', failure: read.error });
    },
    [desk, group],
  );
  const refresh = React.useCallback(async () => {
    const { query: asked, state: before } = latest.current;
    if (asked === null || before.kind !== 'ready') return;
    const read = await readAgain(desk, asked, before.list, sight.current);
    if (latest.current.query === asked && read.ok) setState(ready(read.value));
  }, [desk]);

  const restored = React.useRef(state);
  React.useEffect(() => {
    const before = restored.current;
    restored.current = loading;
    // What was left is shown at once, and read again as it stands now.
    if (before.kind === 'ready') void refresh();
    else {
      setState(loading);
      sight.current = { from: 0, to: 0 };
      if (query !== null) begin(query).catch(bug);
    }
  }, [query, begin, refresh, bug]);
  React.useEffect(() => keepRegister(desk, written, state), [desk, written, state]);
  React.useEffect(() => desk.follow(() => void refresh()), [desk, refresh]);

  const { look, loadMore } = useReading(desk, latest, sight, setState);
  const reload = React.useCallback(() => {
    const asked = latest.current.query;
    setState(loading);
    if (asked !== null) begin(asked).catch(bug);
  }, [begin, bug]);
  return { state, look, loadMore, reload, refresh: () => void refresh() };
}

/** Reads on at the end and fills in what has been let go; one page at a time. */
function useReading(
  desk: ActionDesk,
  latest: React.MutableRefObject<Latest>,
  sight: React.MutableRefObject<Sight>,
  setState: React.Dispatch<React.SetStateAction<RegisterState>>,
): Pick<RegisterList, 'look' | 'loadMore'> {
  return React.useMemo(() => {
    const read = (
      list: RowPages,
      reading: (asked: RegisterQuery) => Promise<Result<RowPages, GatewayFailure>>,
    ) => {
      const { query } = latest.current;
      if (query === null) return;
      setState({ kind: 'ready', list, loadingMore: true, moreFailed: null });
      void reading(query).then((found) => {
        const now = latest.current;
        if (now.query !== query || now.state.kind !== 'ready' || now.state.list !== list) return;
        setState(
          found.ok
            ? ready(withoutFar(found.value, sight.current))
            : { ...now.state, loadingMore: false, moreFailed: found.error },
        );
      });
    };
    const loadMore = () => {
      const { state } = latest.current;
      if (state.kind !== 'ready' || state.loadingMore) return;
      const { list } = state;
      const missing = missingIn(list, sight.current);
      if (missing !== null) read(list, (asked) => readMissing(desk, asked, list, missing));
      else if (list.next !== null) read(list, (asked) => readNext(desk, asked, list));
    };
    const look = (seen: Sight) => {
      sight.current = seen;
      const { state } = latest.current;
      if (state.kind !== 'ready' || state.moreFailed !== null) return;
      const atEnd = seen.to >= countRows(state.list) - rowsBeforeEnd && state.list.next !== null;
      if (atEnd || missingIn(state.list, seen) !== null) loadMore();
    };
    return { look, loadMore };
  }, [desk, latest, sight, setState]);
}
