import { isSameField, type FieldConflict } from '../../conflicts/FieldConflict';
import type { Timer } from '../../ports/Timer';
import type { Undo } from './Undo';

/** What a window lays before its person: texts to choose between, and what can be taken back. */
export interface Offers {
  keepConflicts(conflicts: readonly FieldConflict[]): void;
  conflict(): FieldConflict | null;
  settleConflict(conflict: FieldConflict): void;
  offerUndo(undo: Undo): void;
  /** What can be taken back right now. */
  undoable(): Undo | null;
  forgetUndo(undo: Undo): void;
}

/** How long what was just done can be taken back by one press. */
const undoMs = 10_000;

export function makeOffers(timer: Timer, onChange: () => void): Offers {
  let conflicts: readonly FieldConflict[] = [];
  let undo: Undo | null = null;
  const forgetUndo = (old: Undo): void => {
    if (undo !== old) return;
    undo = null;
    onChange();
  };
  return {
    keepConflicts: (more) => {
      if (more.length === 0) return;
      conflicts = [...conflicts.filter((old) => !more.some((one) => isSameField(old, one))), ...more];
      onChange();
    },
    conflict: () => conflicts[0] ?? null,
    settleConflict: (conflict) => {
      conflicts = conflicts.filter((other) => !isSameField(other, conflict));
      onChange();
    },
    offerUndo: (offered) => {
      undo = offered;
      onChange();
      timer.after(undoMs, () => forgetUndo(offered));
    },
    undoable: () => undo,
    forgetUndo,
  };
}
