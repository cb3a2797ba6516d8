import { failure, success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, leadsRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';
import { addProblem } from '../situation/addProblem';
import { operationOf } from './operationOf';

/** Lifts what keeps coming back to a problem of the forum's; the note stands, and stays in the minutes. */
export const makeTurnNoteIntoProblem =
  (meeting: OpenMeeting): MeetingCommands['turnNoteIntoProblem'] =>
  async (id, draft) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const note = meeting.table.find('note', id);
    if (note === null) return gone('notes');
    if (note.became !== null) return failure({ kind: 'changed-by-other' });
    const added = await addProblem(meeting, draft, operationOf(note, 'problem'));
    if (!added.ok) return added;
    const became = { kind: 'problem', id: added.value.id } as const;
    const turned = await changeRow(meeting, 'note', note, { became });
    return turned.ok ? success(added.value) : turned;
  };
