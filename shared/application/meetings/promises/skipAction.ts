import { newSkip } from '../../actions/newAnswer';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone } from '../session/whoMay';
import { noteAnswer } from './noteAnswer';

/** A written reason for not taking a promise up counts as its answer (F1). */
export const makeSkipAction =
  (meeting: OpenMeeting): MeetingCommands['skip'] =>
  async (id, reason) => {
    const { me, room } = meeting.view();
    const action = meeting.table.find('action', id);
    if (action === null) return gone('actions');
    const skip = newSkip(action, reason, { me, meeting: room.meeting.id, today: meeting.clock.today() });
    return skip.ok ? noteAnswer(meeting, action, skip.value) : skip;
  };
