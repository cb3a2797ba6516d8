import * as React from 'react';
import type { ActionId } from '../../../domain/action/action';
import { boardStatuses, rowsIn, type BoardStatus, type Columns } from './boardColumns';

interface Place {
  readonly column: number;
  readonly row: number;
}

type Step = (columns: readonly (readonly ActionId[])[], from: Place) => Place;

/** Sideways to the next column that has cards, as far down as one was. */
const sideways =
  (direction: 1 | -1): Step =>
  (columns, from) => {
    for (let column = from.column + direction; columns[column] !== undefined; column += direction) {
      const cards = columns[column] ?? [];
      if (cards.length > 0) return { column, row: Math.min(from.row, cards.length - 1) };
    }
    return from;
  };

const down = (columns: Parameters<Step>[0], { column, row }: Place, to: number): Place => ({
  column,
  row: Math.max(0, Math.min((columns[column]?.length ?? 1) - 1, to < 0 ? row : to)),
});

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (columns, from) => down(columns, from, from.row + 1),
  ArrowUp: (columns, from) => down(columns, from, Math.max(0, from.row - 1)),
  Home: (columns, from) => down(columns, from, 0),
  End: (columns, from) => down(columns, from, Number.MAX_SAFE_INTEGER),
  ArrowLeft: sideways(-1),
  ArrowRight: sideways(1),
};

export interface BoardFocus {
  /** The one card that Tab stops at. */
  readonly active: ActionId | null;
  readonly activate: (id: ActionId) => void;
  /** Focuses the card as soon as it is on the screen. */
  readonly focus: (id: ActionId) => void;
  readonly linkRef: (id: ActionId) => (link: HTMLAnchorElement | null) => void;
  /** Goes to another card; false for keys that do not. */
  readonly onArrow: (key: string) => boolean;
}

/** Arrow keys walk over the cards; the card is followed by its id, so that it keeps the focus wherever it goes. */
export function useBoardFocus(columns: Columns, onColumn: (status: BoardStatus) => void): BoardFocus {
  const ids = boardStatuses.map((status) => rowsIn(columns[status]).map(({ id }) => id));
  const [chosen, setChosen] = React.useState<ActionId | null>(null);
  const awaited = React.useRef<ActionId | null>(null);
  const links = React.useRef(new Map<ActionId, HTMLAnchorElement>());
  const at = placeOf(ids, chosen);
  const active = at === null ? (ids.flat()[0] ?? null) : chosen;

  const focus = (id: ActionId) => {
    setChosen(id);
    awaited.current = id;
    links.current.get(id)?.focus();
  };
  const linkRef = (id: ActionId) => (link: HTMLAnchorElement | null) => {
    if (link === null) links.current.delete(id);
    else links.current.set(id, link);
    if (link !== null && awaited.current === id) link.focus();
  };
  return {
    active,
    activate: (id) => {
      awaited.current = null;
      setChosen(id);
    },
    focus,
    linkRef,
    onArrow: (key) => {
      const step = steps[key];
      const from = placeOf(ids, active);
      if (step === undefined || from === null) return false;
      const to = step(ids, from);
      const [id, status] = [ids[to.column]?.[to.row], boardStatuses[to.column]];
      if (status !== undefined) onColumn(status);
      if (id !== undefined) focus(id);
      return true;
    },
  };
}

function placeOf(columns: readonly (readonly ActionId[])[], id: ActionId | null): Place | null {
  const column = columns.findIndex((cards) => cards.some((card) => card === id));
  return column < 0 || id === null ? null : { column, row: columns[column]?.indexOf(id) ?? 0 };
}
