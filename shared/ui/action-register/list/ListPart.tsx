import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useToday } from '../../parts/clockContext';
import { useSurface } from '../../parts/surfaceContext';
import { useNarrow } from '../../parts/useNarrow';
import { useUsableWhen } from '../../parts/usableContext';
import { BulkPanel } from '../bulk/BulkPanel';
import { groupOrder } from '../groupOrder';
import { RegisterFailed, useSurfaceStyles } from '../RegisterFailed';
import { RegisterFoot } from '../RegisterFoot';
import { writeAddress, type RegisterAddress } from '../registerLayout';
import { RegisterNothing } from '../RegisterNothing';
import { RegisterSkeleton } from '../RegisterSkeleton';
import { RegisterTable } from '../RegisterTable';
import { keptRegister } from '../keptRegister';
import type { RegisterFilter } from '../registerFilter';
import type { Me } from '../registerQuery';
import { inGroupOrder } from '../rows/inGroupOrder';
import { countRows, wholeList } from '../rows/RowPages';
import { useRowSelection, type RowSelection } from '../select/useRowSelection';
import { usePendingAnswers } from '../usePendingAnswers';
import { useRegister, type RegisterList } from '../useRegister';

export interface ListPartProps {
  readonly desk: ActionDesk;
  readonly address: RegisterAddress;
  readonly around: RegisterSurroundings | null;
  /** Undefined until it is known. */
  readonly me: Me | null | undefined;
  readonly forum: ForumKey | undefined;
  readonly onFilter: (filter: RegisterFilter) => void;
  /** Check boxes are shown. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  /** Told when the whole list is at hand, and when it no longer is. */
  readonly onWhole: (rows: readonly ActionRow[] | null) => void;
  /** Told whether the site lacks the list, or a part of it. */
  readonly onMissing: (missing: boolean) => void;
}

/** The register as a list: rows by due date, in groups where that is chosen. */
export const ListPart: React.FC<ListPartProps> = (props) => {
  const { desk, address, around, me, onWhole, onMissing } = props;
  const list = useOrdered(useRegister(desk, address, useToday(), me), address, around);
  const { state } = list;
  useUsableWhen(state.kind === 'ready');
  const rows = state.kind === 'ready' ? state.list : null;
  const whole = React.useMemo(() => (rows === null ? null : wholeList(rows)), [rows]);
  React.useEffect(() => onWhole(whole), [whole, onWhole]);
  const missing = state.kind === 'failed' && state.failure.kind === 'not-provisioned';
  React.useEffect(() => onMissing(missing), [missing, onMissing]);
  const chosen = useRowSelection(rows, props.choosing, props.onChoosing);
  const selection = around?.me.coordinator === true ? chosen : null;
  return (
    <>
      {selection?.on === true && around !== null && (
        <BulkPanel desk={desk} around={around} selection={selection} onChanged={list.refresh} />
      )}
      <ListBody {...props} list={list} selection={selection} />
    </>
  );
};

/** As it was read until the names are known by which its groups are put in order. */
function useOrdered(
  list: RegisterList,
  { layout }: RegisterAddress,
  around: RegisterSurroundings | null,
): RegisterList {
  const { state } = list;
  const compare = React.useMemo(() => groupOrder(layout.group, around), [layout.group, around]);
  const ordered = React.useMemo(
    () =>
      compare === null || state.kind !== 'ready'
        ? state
        : { ...state, list: inGroupOrder(state.list, compare) },
    [state, compare],
  );
  return { ...list, state: ordered };
}

interface ListBodyProps extends ListPartProps {
  readonly list: RegisterList;
  readonly selection: RowSelection | null;
}

const ListBody: React.FC<ListBodyProps> = (props) => {
  const { desk, list, address, around, forum, selection, onFilter } = props;
  const { state } = list;
  const { surface } = useSurfaceStyles();
  const narrow = useNarrow();
  const [cameFrom] = React.useState(() => keptRegister(desk, writeAddress(address))?.opened ?? null);
  // A part of a page asks with the other parts; a tab's first rows are its first request's alone.
  const { part } = useSurface();
  const pendingOf = usePendingAnswers(desk, part || state.kind === 'ready');
  const { filter } = address;
  if (state.kind === 'failed')
    return (
      <RegisterFailed failure={state.failure} filter={filter} onChange={onFilter} onRetry={list.reload} />
    );
  if (state.kind === 'ready' && countRows(state.list) === 0 && state.list.next === null)
    return (
      <div className={surface}>
        <RegisterNothing filter={filter} around={around} onChange={onFilter} />
      </div>
    );
  return (
    <>
      {state.kind === 'loading' ? (
        <RegisterSkeleton narrow={narrow} />
      ) : (
        <RegisterTable
          list={state.list}
          around={around}
          narrow={narrow}
          group={address.layout.group}
          forum={forum}
          pendingOf={pendingOf}
          cameFrom={cameFrom}
          selection={selection}
          onLook={list.look}
        />
      )}
      <RegisterFoot list={list} filter={filter} />
    </>
  );
};
