import * as React from 'react';
import type { Action, ActionId } from '../../../../domain/action/action';

export interface PromiseFocus {
  /** The promise whose card is open; the first one until somebody chooses. */
  readonly open: ActionId | null;
  /** Opens a card and moves the keyboard's focus to it. */
  readonly choose: (id: ActionId) => void;
  /** Moves on to the next that remains after this one has been answered; not if somebody has moved on meanwhile. */
  readonly next: (answered: ActionId) => void;
  readonly cardRef: React.RefObject<HTMLElement>;
  /** Where focus goes when none remains. */
  readonly restRef: React.RefObject<HTMLParagraphElement>;
}

/** One promise at a time: which one, and where the keyboard's focus goes after an answer. */
export function usePromiseFocus(remaining: readonly Pick<Action, 'id'>[]): PromiseFocus {
  const [chosen, setChosen] = React.useState<ActionId | null>(null);
  const [moves, setMoves] = React.useState(0);
  const cardRef = React.useRef<HTMLElement>(null);
  const restRef = React.useRef<HTMLParagraphElement>(null);
  // Written at once: an answer is saved with the functions of the render in which it was given.
  const lastMove = React.useRef(0);
  const isThere = remaining.some(({ id }) => id === chosen);

  React.useEffect(() => {
    // Only after somebody's own act: a change by others never moves the focus.
    if (moves > 0) (cardRef.current ?? restRef.current)?.focus();
  }, [moves]);

  const choose = (id: ActionId | null) => {
    setChosen(id);
    lastMove.current += 1;
    setMoves(lastMove.current);
  };
  const next = (answered: ActionId) => {
    if (lastMove.current !== moves) return;
    const at = remaining.findIndex(({ id }) => id === answered);
    choose((remaining[at + 1] ?? remaining.find(({ id }) => id !== answered))?.id ?? null);
  };
  return { open: isThere ? chosen : (remaining[0]?.id ?? null), choose, next, cardRef, restRef };
}
