import { newAnswer } from '../../actions/newAnswer';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone } from '../session/whoMay';
import { noteAnswer } from './noteAnswer';

/** What an organisation says of an action, by itself or noted by the coordinator in the room. */
export const makeAnswerAction =
  (meeting: OpenMeeting): MeetingCommands['answer'] =>
  async (id, said) => {
    const { me, room } = meeting.view();
    const action = meeting.table.find('action', id);
    if (action === null) return gone('actions');
    const answer = newAnswer(action, said, { me, meeting: room.meeting.id, today: meeting.clock.today() });
    return answer.ok ? noteAnswer(meeting, action, answer.value) : answer;
  };
