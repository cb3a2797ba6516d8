import { success, type Result } from '../../../domain/kernel/result';
import type { FieldConflict } from '../../conflicts/FieldConflict';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { MeetingAtHand } from '../session/makeMeetingAtHand';
import { resolveInAction } from './resolveInAction';
import { resolveInRow } from './resolveInRow';

/**
 * Lets one of two wordings stand, or a third. The chosen text is written on top of the one that stood when the choice
 * was shown; should somebody have changed it again, there is a new choice to make.
 */
export const makeResolveConflict =
  (meeting: MeetingAtHand): MeetingCommands['resolveConflict'] =>
  async (text) => {
    const conflict = meeting.conflict();
    if (conflict === null) return success(undefined);
    const chosen = await write(meeting, conflict, text);
    if (chosen.ok) meeting.settleConflict(conflict);
    return chosen;
  };

/** The other wording stands already, and ours is in the history. */
async function write(
  meeting: MeetingAtHand,
  conflict: FieldConflict,
  text: string,
): Promise<Result<void, CommandRefusal>> {
  if (text === conflict.theirs) return success(undefined);
  const { row } = conflict;
  return row.kind === 'action'
    ? resolveInAction(meeting, row.id, conflict, text)
    : resolveInRow(meeting, row, conflict, text);
}
