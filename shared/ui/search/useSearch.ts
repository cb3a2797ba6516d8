import * as React from 'react';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { SearchDesk, SearchResult } from '../../application/search/SearchDesk';
import { searchWords } from '../../domain/search/searchWords';

/** Long enough for a word to be typed. */
const restMs = 300;

interface SearchState {
  /** Null until something has been searched for. */
  readonly result: SearchResult | null;
  readonly doing: 'nothing' | 'searching' | 'reading';
  /** Rows looked through, while the whole register is read. */
  readonly read: number;
  readonly stopped: boolean;
  readonly failure: GatewayFailure | null;
}

export interface Search extends SearchState {
  /** Looks through the whole register. */
  readonly everywhere: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

const idle: SearchState = { result: null, doing: 'nothing', read: 0, stopped: false, failure: null };

/** Searches when the typing rests; only the answer to what stands in the field now is shown. */
export function useSearch(desk: SearchDesk, text: string): Search {
  const [state, setState] = React.useState(idle);
  const asked = React.useRef(0);
  const find = React.useCallback(async () => {
    const own = (asked.current += 1);
    setState((before) => ({ ...before, doing: 'searching', failure: null, stopped: false }));
    const found = await desk.find(text);
    if (asked.current !== own) return;
    setState(found.ok ? { ...idle, result: found.value } : { ...idle, failure: found.error });
  }, [desk, text]);
  React.useEffect(() => {
    asked.current += 1;
    if (searchWords(text).length === 0) {
      setState(idle);
      return undefined;
    }
    setState((before) => ({ ...before, doing: 'searching' }));
    const resting = setTimeout(() => void find(), restMs);
    return () => clearTimeout(resting);
  }, [find, text]);
  React.useEffect(
    () => () => {
      asked.current = -1;
    },
    [],
  );
  const everywhere = async () => {
    const own = (asked.current += 1);
    setState((before) => ({ ...before, doing: 'reading', read: 0, failure: null, stopped: false }));
    const found = await desk.findEverywhere(text, {
      onRead: (read) => {
        if (asked.current === own) setState((before) => ({ ...before, read }));
      },
      stopped: () => asked.current !== own,
    });
    if (asked.current !== own) return;
    if (found.ok) setState({ ...idle, result: found.value });
    else if (found.error.kind !== 'stopped') {
      const { error } = found;
      setState((before) => ({ ...before, doing: 'nothing', failure: error }));
    }
  };
  return {
    ...state,
    everywhere: () => void everywhere(),
    stop: () => {
      asked.current += 1;
      setState((before) => ({ ...before, doing: 'nothing', stopped: true }));
    },
    retry: () => void find(),
  };
}
