import { success } from '../../../domain/kernel/result';
import { checkNeededText } from '../../textLimits';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, leadsRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

/** Changes a note's text; one that somebody else has changed since it was opened stays, and both texts can be seen. */
export const makeChangeNote =
  (meeting: OpenMeeting): MeetingCommands['changeNote'] =>
  async (id, typed, openedAs) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const text = checkNeededText(typed, 'note');
    if (!text.ok) return text;
    const base = openedAs ?? meeting.table.find('note', id);
    if (base === null) return gone('notes');
    if (base.text === text.value) return success(undefined);
    const changed = await changeRow(meeting, 'note', base, { text: text.value });
    return changed.ok ? success(undefined) : changed;
  };
