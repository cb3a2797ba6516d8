import { failure, success } from '../../../domain/kernel/result';
import { promiseFromNote } from '../../../domain/meeting/noteTurning';
import type { MeetingCommands } from '../MeetingSession';
import { addPromise } from '../promises/promiseAction';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone } from '../session/whoMay';
import { changeRow } from '../session/writeRows';
import { operationOf } from './operationOf';

/** Makes a note a promise of one organisation (F5); the note keeps its text, so that it can be turned back. */
export const makeTurnNoteIntoPromise =
  (meeting: OpenMeeting): MeetingCommands['turnNoteIntoPromise'] =>
  async (id, organisation) => {
    const note = meeting.table.find('note', id);
    if (note === null) return gone('notes');
    if (note.became !== null) return failure({ kind: 'changed-by-other' });
    const added = await addPromise(
      meeting,
      promiseFromNote(note, organisation),
      operationOf(note, 'promise'),
    );
    if (!added.ok) return added;
    const turned = await changeRow(meeting, 'note', note, { became: { kind: 'action', id: added.value.id } });
    return turned.ok ? success(added.value) : turned;
  };
