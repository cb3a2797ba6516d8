import * as React from 'react';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { ActionId } from '../../../domain/action/action';
import { rowAt, rowsAtHand, type RowPages } from '../rows/RowPages';

/** The rows chosen for something to be done with all of them. */
export interface RowSelection {
  /** Check boxes are shown. */
  readonly on: boolean;
  readonly chosen: ReadonlyMap<ActionId, ActionRow>;
  /** Chooses a row or lets it go; with `range` everything from the row touched last. */
  readonly toggle: (index: number, range: boolean) => void;
  /** Everything from the row touched last to this one. */
  readonly reach: (from: number, to: number) => void;
  readonly all: (chosen: boolean) => void;
}

const none: ReadonlyMap<ActionId, ActionRow> = new Map();

/** Rows stay chosen while others change the list; a range takes the rows that are at hand. */
export function useRowSelection(
  list: RowPages | null,
  on: boolean,
  turn: (on: boolean) => void,
): RowSelection {
  const [chosen, setChosen] = React.useState(none);
  const anchor = React.useRef<number | null>(null);
  React.useEffect(() => {
    if (on) return;
    anchor.current = null;
    setChosen(none);
  }, [on]);

  const between = (one: number, other: number): readonly ActionRow[] => {
    if (list === null) return [];
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    return Array.from({ length: to - from + 1 }, (_unused, at) => rowAt(list, from + at)).flatMap(
      (row) => row ?? [],
    );
  };
  const add = (rows: readonly ActionRow[]) => {
    turn(true);
    setChosen((before) => new Map([...before, ...rows.map((row) => [row.id, row] as const)]));
  };
  const flip = (row: ActionRow) => {
    turn(true);
    setChosen((before) => {
      const after = new Map(before);
      if (!after.delete(row.id)) after.set(row.id, row);
      return after;
    });
  };
  return {
    on,
    chosen,
    toggle: (index, range) => {
      const [row] = between(index, index);
      if (range && anchor.current !== null) add(between(anchor.current, index));
      else if (row !== undefined) flip(row);
      anchor.current = index;
    },
    reach: (from, to) => {
      anchor.current ??= from;
      add(between(anchor.current, to));
    },
    all: (take) => {
      if (take && list !== null) add(rowsAtHand(list));
      else setChosen(none);
    },
  };
}
