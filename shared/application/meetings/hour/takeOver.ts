import { failure, success, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { leadOf, leadsRunning } from '../session/whoMay';
import { addRow, changeRow } from '../session/writeRows';

/**
 * Makes whoever asks the leader of a meeting under way, as when the chair's window is gone. It is written into the
 * meeting's row, which every window shows, and noted under the step, so that it stands in the minutes.
 */
export const makeTakeOver =
  (meeting: OpenMeeting): MeetingCommands['takeOver'] =>
  async (recorded) => {
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    const { me, room } = meeting.view();
    const lead = leadOf(meeting);
    if (me.contact?.person == null) return failure({ kind: 'only-coordinator' });
    if (room.meeting.leader === lead.leader) return success(undefined);
    const sentAt = meeting.clock.now();
    const taken = await changeRow(meeting, 'meeting', room.meeting, lead);
    if (!taken.ok) return whoWasFirst(meeting, taken.error);
    meeting.time.learn(sentAt, taken.value.writtenAt);
    const step = room.meeting.currentStep;
    if (step === null) return success(undefined);
    const note = { meeting: room.meeting.id, agendaItem: step, text: recorded, became: null };
    const noted = await addRow(meeting, 'note', note);
    return noted.ok ? success(undefined) : noted;
  };

/** Two cannot lead: whoever came second is told who leads now, and can take over from them. */
const whoWasFirst = ({ table }: OpenMeeting, refusal: CommandRefusal): Result<never, CommandRefusal> =>
  failure(
    refusal.kind === 'changed-by-other' ? { kind: 'led-by-other', by: table.room().meeting.ledBy } : refusal,
  );
