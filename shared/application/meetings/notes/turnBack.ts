import type { ActionId } from '../../../domain/action/action';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Decision } from '../../../domain/meeting/decision';
import type { Became, Note } from '../../../domain/meeting/note';
import { mayTurnBackDecision, mayTurnBackPromise } from '../../../domain/meeting/noteTurning';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import { takeBackPromise } from '../promises/takeBackPromise';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, leadsRunning } from '../session/whoMay';
import { changeRow, removeRow } from '../session/writeRows';

type Removed = Promise<Result<void, CommandRefusal>>;

/** Makes a note plain again (F5); the promise or decision it became goes to the recycle bin first. */
export const makeTurnBack =
  (meeting: OpenMeeting): MeetingCommands['turnBack'] =>
  async (id) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const note = meeting.table.find('note', id);
    if (note === null) return gone('notes');
    if (note.became === null) return success(undefined);
    const removed = await removeWhatItBecame(meeting, note, note.became);
    if (!removed.ok) return removed;
    const turned = await changeRow(meeting, 'note', note, { became: null });
    return turned.ok ? success(undefined) : turned;
  };

async function removeWhatItBecame(meeting: OpenMeeting, note: Note, became: Became): Removed {
  if (became.kind === 'problem') return failure({ kind: 'cannot-turn-back' });
  return became.kind === 'action'
    ? removePromise(meeting, note, became.id)
    : removeDecision(meeting, note, became.id);
}

async function removePromise(meeting: OpenMeeting, note: Note, id: ActionId): Removed {
  const action = meeting.table.find('action', id);
  if (action === null) return success(undefined);
  const may = mayTurnBackPromise(note, action, meeting.view().heard);
  return may.ok ? takeBackPromise(meeting, id) : failure({ kind: may.error.kind });
}

async function removeDecision(meeting: OpenMeeting, note: Note, id: Decision['id']): Removed {
  const decision = meeting.table.find('decision', id);
  if (decision === null) return success(undefined);
  const may = mayTurnBackDecision(note, decision);
  return may.ok ? removeRow(meeting, 'decision', decision) : failure({ kind: may.error.kind });
}
