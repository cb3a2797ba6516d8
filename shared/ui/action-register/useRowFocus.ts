import * as React from 'react';
import type { ActionId } from '../../domain/action/action';
import type { Sight } from './rows/readAround';
import { countRows, indexOfRow, rowAt, type RowPages } from './rows/RowPages';

type Move = (from: number, last: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (from, last) => Math.min(last, from + 1),
  ArrowUp: (from) => Math.max(0, from - 1),
  Home: () => 0,
  End: (_from, last) => last,
};

export interface RowFocus {
  /** The row that Tab stops at. */
  readonly active: number;
  readonly activate: (index: number) => void;
  readonly linkRef: (index: number) => (link: HTMLAnchorElement | null) => void;
  /** Goes to the row that the key leads to, and tells which; null for other keys. */
  readonly onKey: (event: React.KeyboardEvent) => number | null;
}

/**
 * ↑ ↓ Home End move through the rows; only one row is a Tab stop. The row is followed by its id, so that it keeps
 * the focus when others' changes move it; coming back from an action leads to its row.
 */
export function useRowFocus(
  list: RowPages,
  sight: Sight,
  scrollTo: (index: number) => void,
  cameFrom: ActionId | null,
): RowFocus {
  const [chosen, setChosen] = React.useState(cameFrom);
  const awaited = React.useRef<number | null>(null);
  const found = indexOfRow(list, chosen);
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
  const activate = (index: number) => setChosen(rowAt(list, index)?.id ?? null);

  return {
    active,
    activate,
    linkRef,
    onKey: (event) => {
      const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
      const rows = countRows(list);
      if (move === undefined || rows === 0) return null;
      event.preventDefault();
      const next = move(active, rows - 1);
      activate(next);
      goTo(next);
      return next;
    },
  };
}
