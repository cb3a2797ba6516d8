import * as React from 'react';
import type {
  ListOpenPromises,
  OpenPromise,
  PromiseSelection,
} from '../../application/actions/listOpenPromises';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { LocalDate } from '../../domain/kernel/localDate';

export interface PromiseList {
  readonly promises: readonly OpenPromise[];
  readonly today: LocalDate;
  /** Opaque; null when all have been read. */
  readonly next: string | null;
}

export type PromiseListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | {
      readonly kind: 'loaded';
      readonly list: PromiseList;
      readonly more: 'idle' | 'loading' | GatewayFailure;
    };

interface OpenPromises {
  readonly state: PromiseListState;
  readonly retry: () => void;
  readonly readMore: () => void;
}

const loaded = (list: PromiseList): PromiseListState => ({ kind: 'loaded', list, more: 'idle' });

/** Reads a forum's open promises a page at a time; an answer that comes after another question was asked is dropped. */
export function useOpenPromises(list: ListOpenPromises, selection: PromiseSelection): OpenPromises {
  const [state, setState] = React.useState<PromiseListState>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const question = React.useRef(0);

  React.useEffect(() => {
    const asked = ++question.current;
    setState({ kind: 'loading' });
    void list(selection).then((page) => {
      if (asked !== question.current) return;
      setState(page.ok ? loaded(page.value) : { kind: 'failed', failure: page.error });
    });
    return () => {
      question.current += 1;
    };
  }, [list, selection, attempt]);

  const readMore = React.useCallback(() => {
    if (state.kind !== 'loaded' || state.list.next === null || state.more === 'loading') return;
    const { list: before } = state;
    const asked = question.current;
    setState({ ...state, more: 'loading' });
    void list(selection, state.list.next).then((page) => {
      if (asked !== question.current) return;
      setState(
        page.ok
          ? loaded({ ...page.value, promises: [...before.promises, ...page.value.promises] })
          : { kind: 'loaded', list: before, more: page.error },
      );
    });
  }, [list, selection, state]);

  const retry = React.useCallback(() => setAttempt((before) => before + 1), []);
  return { state, retry, readMore };
}
