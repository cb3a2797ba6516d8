import * as React from 'react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { ChangedOne } from '../../../application/actions/desk/changeMany';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { Action, ActionId } from '../../../domain/action/action';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import { canFollow, type Assessment } from '../../../domain/action/moveAction';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { boardText } from '../../text/boardText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';

/** What a move needs besides its goal. */
export interface MoveWords {
  readonly reason: string;
  readonly assessment?: Assessment;
}

export interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
}

export interface CardMoves {
  /** The card whose move is on its way. */
  readonly moving: ActionId | null;
  /** The card that waits for words before it can be moved. */
  readonly asking: { readonly id: ActionId; readonly to: ActionStatus } | null;
  readonly refused: { readonly id: ActionId; readonly refusal: CommandRefusal } | null;
  /** What has just been done, told once and politely. */
  readonly said: Said | null;
  /** Moves, or asks first for what the new status needs. */
  readonly begin: (row: ActionRow, to: ActionStatus) => void;
  readonly move: (row: ActionRow, to: ActionStatus, words: MoveWords) => void;
  readonly stop: () => void;
}

/** Statuses that need more than a press: an assessment (F13), or a reason. */
const asksFirst: readonly ActionStatus[] = ['effect-assessed', 'cancelled'];

interface Table {
  readonly desk: ActionDesk;
  readonly coordinator: boolean;
  readonly took: (row: Action) => void;
  /** The board shows what is no longer so. */
  readonly outdated: () => void;
}

/** Moves cards between columns; a refusal is told at the card, which stays where it was. */
export function useMoveCard({ desk, coordinator, took, outdated }: Table): CardMoves {
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const [moving, setMoving] = React.useState<ActionId | null>(null);
  const [asking, setAsking] = React.useState<CardMoves['asking']>(null);
  const [refused, setRefused] = React.useState<CardMoves['refused']>(null);
  const [said, setSaid] = React.useState<Said | null>(null);

  const takeBack = async (after: Action, before: Action) => {
    const restored = await desk.restore(after, before, text.undone(before.displayId));
    if (restored.ok) took(restored.value);
    const told = restored.ok ? text.undone(before.displayId) : text.undoRefused(before.displayId);
    setSaid({ words: told, undo: null });
  };
  const carryOut = async (row: ActionRow, to: ActionStatus, given: MoveWords) => {
    const moved = await moveOne(desk, row, to, given);
    if (!moved.ok) {
      if (moved.error.kind === 'changed-by-other') outdated();
      setRefused({ id: row.id, refusal: moved.error });
      return;
    }
    const { before, after } = moved.value;
    setAsking(null);
    took(after);
    const undo = () => void takeBack(after, before);
    setSaid({ words: text.moved(row.displayId, words.actionStatus[to]), undo });
  };
  const move = (row: ActionRow, to: ActionStatus, given: MoveWords) => {
    if (moving !== null) return;
    setMoving(row.id);
    setRefused(null);
    setSaid(null);
    void carryOut(row, to, given).finally(() => setMoving(null));
  };
  const begin = (row: ActionRow, to: ActionStatus) => {
    const refusal = whyNot(row, to, coordinator);
    setAsking(null);
    setRefused(refusal === null ? null : { id: row.id, refusal });
    if (refusal !== null || row.status === to) return;
    if (asksFirst.includes(to)) setAsking({ id: row.id, to });
    else move(row, to, { reason: '' });
  };
  const stop = () => {
    setAsking(null);
    setRefused(null);
  };
  return { moving, asking, refused, said, begin, move, stop };
}

/** The card as it was and as it is; refused if it has gone on since the board showed it. */
async function moveOne(
  desk: ActionDesk,
  row: ActionRow,
  to: ActionStatus,
  { reason, assessment }: MoveWords,
): Promise<Result<ChangedOne, CommandRefusal>> {
  const opened = await desk.open(row.id);
  if (!opened.ok) return opened;
  const { action: before, pending } = opened.value;
  // Answers that wait may have moved it already; anything else is somebody else's move.
  if (before.status !== row.status && pending === 0) return failure({ kind: 'changed-by-other' });
  if (before.status === to) return success({ before, after: before });
  const moved = await desk.moveStatus(before, to, reason, assessment);
  return moved.ok ? success({ before, after: moved.value }) : moved;
}

/** What can be told without asking SharePoint. */
function whyNot(row: ActionRow, to: ActionStatus, coordinator: boolean): CommandRefusal | null {
  if (!coordinator) return { kind: 'only-coordinator' };
  if (row.status === to || canFollow(row.status, to)) return null;
  return { kind: 'status-not-reachable', from: row.status, to };
}
