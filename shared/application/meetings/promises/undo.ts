import { success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import type { MeetingAtHand } from '../session/makeMeetingAtHand';

/** Takes back what was just done, while it is offered; a second press does nothing more. */
export const makeUndo =
  (meeting: MeetingAtHand): MeetingCommands['undo'] =>
  async (reason) => {
    const undo = meeting.undoable();
    if (undo === null) return success(undefined);
    meeting.forgetUndo(undo);
    return undo.run(reason);
  };
