import * as React from 'react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import {
  changeMany,
  restoreMany,
  type ChangedOne,
  type ManyChange,
  type OneOutcome,
} from '../../../application/actions/desk/changeMany';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { ActionId } from '../../../domain/action/action';
import { useBug } from '../../parts/useBug';
import { bulkText } from '../../text/bulkText';
import { useText } from '../../text/language';

interface RowRefusal {
  readonly row: ActionRow;
  readonly refusal: CommandRefusal;
}

export type BulkState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly undoing: boolean; readonly done: number; readonly all: number }
  | {
      readonly kind: 'done';
      readonly undone: boolean;
      readonly stopped: boolean;
      readonly changed: readonly ChangedOne[];
      readonly refused: readonly RowRefusal[];
    };

export interface BulkChange {
  readonly state: BulkState;
  readonly start: (rows: readonly ActionRow[], change: ManyChange) => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** Changes the chosen rows, tells how far it has come and which were refused, and can take it back. */
export function useBulkChange(desk: ActionDesk, onChanged: () => void): BulkChange {
  const { undoReason } = useText(bulkText);
  const [state, setState] = React.useState<BulkState>({ kind: 'idle' });
  const stopping = React.useRef(false);
  const bug = useBug();
  React.useEffect(
    () => () => {
      stopping.current = true;
    },
    [],
  );

  const work = async (
    rows: ReadonlyMap<ActionId, ActionRow>,
    undone: boolean,
    go: (onOne: (outcome: OneOutcome) => void) => Promise<void>,
  ) => {
    const outcomes: OneOutcome[] = [];
    stopping.current = false;
    const tell = () => setState({ kind: 'working', undoing: undone, done: outcomes.length, all: rows.size });
    tell();
    await go((outcome) => {
      outcomes.push(outcome);
      tell();
    });
    const changed = outcomes.flatMap(({ result }) => (result.ok ? [result.value] : []));
    const refused = outcomes.flatMap(({ id, result }) => {
      const row = rows.get(id);
      return result.ok || row === undefined ? [] : [{ row, refusal: result.error }];
    });
    setState({ kind: 'done', undone, stopped: outcomes.length < rows.size, changed, refused });
    onChanged();
  };

  return {
    state,
    start: (rows, change) => {
      const byId = new Map(rows.map((row) => [row.id, row]));
      const options = { stopped: () => stopping.current };
      work(byId, false, (onOne) => changeMany(desk, [...byId.keys()], change, { ...options, onOne })).catch(
        bug,
      );
    },
    stop: () => {
      stopping.current = true;
    },
    undo: () => {
      if (state.kind !== 'done') return;
      const rows = new Map(state.changed.map(({ after }) => [after.id, after]));
      work(rows, true, (onOne) => restoreMany(desk, state.changed, undoReason, onOne)).catch(bug);
    },
    clear: () => setState({ kind: 'idle' }),
  };
}
