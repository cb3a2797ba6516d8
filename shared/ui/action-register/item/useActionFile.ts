import * as React from 'react';
import type { ActionDesk, ActionFile } from '../../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { Action, ActionId } from '../../../domain/action/action';
import { dueDateHistory } from '../../../domain/action/dueDateHistory';
import { useBug } from '../../parts/useBug';
import { keepOpened } from '../keptRegister';
import { numbered, type OwnEvent } from './ownEvent';

type FileState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | { readonly kind: 'open'; readonly file: ActionFile };

export interface OpenFile {
  readonly state: FileState;
  readonly reload: () => void;
  /** Shows what a command gave back, with its event at the end, until the register has been read again. */
  readonly took: (action: Action, event: OwnEvent) => void;
}

/** One action with its history, read again when somebody else changes something. */
export function useActionFile(desk: ActionDesk, id: ActionId): OpenFile {
  const [state, setState] = React.useState<FileState>({ kind: 'loading' });
  const bug = useBug();
  const wanted = React.useRef(id);
  wanted.current = id;
  const read = React.useCallback(
    async (quiet: boolean) => {
      const file = await desk.open(id);
      if (wanted.current !== id) return;
      if (file.ok) setState({ kind: 'open', file: file.value });
      else if (!quiet) setState({ kind: 'failed', failure: file.error });
    },
    [desk, id],
  );
  React.useEffect(() => {
    setState({ kind: 'loading' });
    read(false).catch(bug);
    keepOpened(desk, id);
    return desk.follow(() => void read(true));
  }, [desk, id, read, bug]);
  const took = React.useCallback((action: Action, event: OwnEvent) => {
    setState((before) =>
      before.kind === 'open' ? { kind: 'open', file: after(before.file, action, event) } : before,
    );
  }, []);
  return { state, took, reload: () => void read(false).catch(bug) };
}

function after(file: ActionFile, action: Action, own: OwnEvent): ActionFile {
  const event = numbered(own, file.heard);
  const moved = dueDateHistory(action.id, [event]);
  return { ...file, action, heard: [...file.heard, event], dueDates: [...file.dueDates, ...moved] };
}
