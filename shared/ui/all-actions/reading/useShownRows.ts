import * as React from 'react';
import type { ActionReading, AllActions, ForumAction } from '../../../application/all-actions/AllActions';

export const keyOf = ({ forum, row }: ForumAction): string => `${forum}/${row.id}`;

/** Nothing that is shown would move: what is new comes after it. */
const goesOn = (shown: readonly ForumAction[], next: readonly ForumAction[]): boolean =>
  shown.every((each, index) => {
    const other = next[index];
    return other !== undefined && keyOf(each) === keyOf(other);
  });

/** What tells whether somebody is at the list. */
interface ListWatch {
  readonly tableRef: React.RefObject<HTMLDivElement>;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: React.PointerEventHandler;
}

export interface ShownRows {
  readonly shown: AllActions;
  /** How many more rows the list would have; null when nothing is held back. */
  readonly held: number | null;
  readonly release: () => void;
  readonly watch: ListWatch;
}

/**
 * Rows come in as the forums answer. Whoever is at the list, with pointer or focus or by having scrolled into it, keeps
 * its rows where they are: what would move them is held back until it is asked for, or the pointer has left.
 */
export function useShownRows(reading: ActionReading): ShownRows {
  const [shown, setShown] = React.useState<AllActions>(reading.state);
  const [held, setHeld] = React.useState<number | null>(null);
  const rows = React.useRef(shown.rows);
  const tableRef = React.useRef<HTMLDivElement>(null);
  const pointer = React.useRef(false);

  const release = React.useCallback(() => {
    const next = reading.state();
    rows.current = next.rows;
    setHeld(null);
    setShown(next);
  }, [reading]);
  React.useEffect(() => {
    const look = () => {
      const next = reading.state();
      if (goesOn(rows.current, next.rows) || !isRead(tableRef.current, pointer.current)) {
        release();
        return;
      }
      setHeld(next.rows.length - rows.current.length);
      setShown({ ...next, rows: rows.current });
    };
    look();
    return reading.follow(look);
  }, [reading, release]);

  const watch = {
    tableRef,
    onPointerEnter: () => {
      pointer.current = true;
    },
    // A finger leaves the screen after each touch, and is still at the list.
    onPointerLeave: ({ pointerType }: React.PointerEvent) => {
      pointer.current = pointerType === 'touch';
      if (held !== null && !isRead(tableRef.current, pointer.current)) release();
    },
  };
  return { shown, held, release, watch };
}

function isRead(table: HTMLElement | null, pointerInside: boolean): boolean {
  if (table === null) return false;
  return pointerInside || table.contains(document.activeElement) || table.getBoundingClientRect().top < 0;
}
