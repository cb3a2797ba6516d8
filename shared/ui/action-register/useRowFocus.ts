import * as React from 'react';
import type { Sight } from './rows/readAround';

type Move = (from: number, last: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (from, last) => Math.min(last, from + 1),
  ArrowUp: (from) => Math.max(0, from - 1),
  Home: () => 0,
  End: (_from, last) => last,
};

/** Rows that can be walked through, each known by a key of its own. */
export interface WalkedRows<Key> {
  readonly count: number;
  /** Null for a row that is not at hand. */
  readonly keyAt: (index: number) => Key | null;
  /** -1 for a row that is not at hand. */
  readonly indexOf: (key: Key | null) => number;
}

export interface RowFocus {
  /** The row that Tab stops at. */
  readonly active: number;
  readonly activate: (index: number) => void;
  readonly linkRef: (index: number) => (link: HTMLAnchorElement | null) => void;
  /** Goes to the row that the key leads to, and tells which; null for other keys. */
  readonly onKey: (event: React.KeyboardEvent) => number | null;
}

/**
 * ↑ ↓ Home End move through the rows; only one row is a Tab stop. The row is followed by its key, so that it keeps
 * the focus when others' changes move it; coming back from an action leads to its row.
 */
export function useRowFocus<Key>(
  rows: WalkedRows<Key>,
  sight: Sight,
  scrollTo: (index: number) => void,
  cameFrom: Key | null,
): RowFocus {
  const [chosen, setChosen] = React.useState(cameFrom);
  const awaited = React.useRef<number | null>(null);
  const found = rows.indexOf(chosen);
  const active = found >= sight.from && found <= sight.to ? found : sight.from;
  const links = React.useRef(new Map<number, HTMLAnchorElement>());

  const linkRef = (index: number) => (link: HTMLAnchorElement | null) => {
    if (link === null) links.current.delete(index);
    else links.current.set(index, link);
    if (link !== null && awaited.current === index) focusOn(index);
  };
  const focusOn = (index: number) => {
    awaited.current = index;
    const link = links.current.get(index);
    if (link === undefined) return;
    awaited.current = null;
    link.focus();
  };
  const goTo = (index: number) => {
    scrollTo(index);
    focusOn(index);
  };
  React.useEffect(() => {
    if (cameFrom !== null && found >= 0) goTo(found);
    // Only when the list is come back to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const activate = (index: number) => setChosen(rows.keyAt(index));

  return {
    active,
    activate,
    linkRef,
    onKey: (event) => {
      const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
      if (move === undefined || rows.count === 0) return null;
      event.preventDefault();
      const next = move(active, rows.count - 1);
      activate(next);
      goTo(next);
      return next;
    },
  };
}
