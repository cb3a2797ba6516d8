import { failure, success } from '../../../domain/kernel/result';
import { decisionFromNote } from '../../../domain/meeting/noteTurning';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, leadsRunning } from '../session/whoMay';
import { addRow, changeRow } from '../session/writeRows';
import { operationOf } from './operationOf';

/** Makes a note a joint position, or a proposal for a formal decision elsewhere (F5); the note keeps its text. */
export const makeTurnNoteIntoDecision =
  (meeting: OpenMeeting): MeetingCommands['turnNoteIntoDecision'] =>
  async (id, kind) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const note = meeting.table.find('note', id);
    if (note === null) return gone('notes');
    if (note.became !== null) return failure({ kind: 'changed-by-other' });
    const added = await addRow(
      meeting,
      'decision',
      decisionFromNote(note, kind),
      operationOf(note, 'decision'),
    );
    if (!added.ok) return added;
    const turned = await changeRow(meeting, 'note', note, {
      became: { kind: 'decision', id: added.value.id },
    });
    return turned.ok ? success(undefined) : turned;
  };
