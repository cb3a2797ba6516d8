import { failure, success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import type { MeetingAtHand } from '../session/makeMeetingAtHand';

/** Takes back what was just done, while it is offered; a second press does nothing more. */
export const makeUndo =
  (meeting: MeetingAtHand): MeetingCommands['undo'] =>
  async (reason) => {
    const undo = meeting.undoable();
    if (undo === null) return success(undefined);
    meeting.forgetUndo(undo);
    const undone = await undo.run(reason);
    // Where there are texts to choose between, the choice is what remains to be done.
    const overtaken =
      !undone.ok && undone.error.kind === 'changed-by-other' && (undone.error.conflicts?.length ?? 0) === 0;
    return overtaken ? failure({ kind: 'undo-overtaken' }) : undone;
  };
