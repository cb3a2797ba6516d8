import * as React from 'react';
import type {
  ActionReading,
  AllActions,
  AllActionsDesk,
  AllSurroundings,
} from '../../../application/all-actions/AllActions';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { Result } from '../../../domain/kernel/result';
import { withParts, type AllNames } from '../allNames';

/** Names come beside the rows and never hold them up. */
export function useAllSurroundings(desk: AllActionsDesk) {
  const [loaded, setLoaded] = React.useState<Result<AllSurroundings, GatewayFailure> | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    void desk.surroundings().then((result) => {
      if (current) setLoaded(result);
    });
    return () => {
      current = false;
    };
  }, [desk, attempt]);
  return { loaded, reload: () => setAttempt(attempt + 1) };
}

/** What has been read, and the names that came with it, which outlast the selection. */
export function useWhatCame(reading: ActionReading | null, around: AllSurroundings | null) {
  const [came, setCame] = React.useState<{ of: ActionReading; list: AllActions } | null>(null);
  const [backgrounds, setBackgrounds] = React.useState<AllNames['backgrounds']>(new Map());
  const onRead = React.useCallback((of: ActionReading, list: AllActions) => {
    setCame({ of, list });
    setBackgrounds((known) => withParts(known, list.forums));
  }, []);
  const names = React.useMemo(() => ({ around, backgrounds }), [around, backgrounds]);
  return { names, list: came?.of === reading ? came.list : null, onRead };
}
