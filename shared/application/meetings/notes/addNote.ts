import { success } from '../../../domain/kernel/result';
import { checkNeededText } from '../../textLimits';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { leadsRunning } from '../session/whoMay';
import { addRow } from '../session/writeRows';

/** Notes a line under a step. */
export const makeAddNote =
  (meeting: OpenMeeting): MeetingCommands['addNote'] =>
  async (agendaItem, typed) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const text = checkNeededText(typed, 'note');
    if (!text.ok) return text;
    const fields = { meeting: meeting.table.room().meeting.id, agendaItem, text: text.value, became: null };
    const added = await addRow(meeting, 'note', fields);
    return added.ok ? success(undefined) : added;
  };
