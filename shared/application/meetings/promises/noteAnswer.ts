import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { NewAnswer } from '../../ports/AnswerBook';
import type { Done } from '../MeetingSession';
import { addAnswer } from '../session/addAnswer';
import type { OpenMeeting } from '../session/OpenMeeting';
import { takeBackAnswer } from './takeBackAnswer';

/** Adds an answer; a coordinator, who alone writes the row, can take it back for a little while. */
export async function noteAnswer(
  meeting: OpenMeeting,
  { displayId: item }: Pick<Action, 'displayId'>,
  answer: NewAnswer,
): Done<Answer> {
  const added = await addAnswer(meeting, answer);
  if (!added.ok || !meeting.view().me.coordinator) return added;
  meeting.offerUndo({
    what: 'answered',
    item,
    run: (reason) => takeBackAnswer(meeting, added.value, reason),
  });
  return added;
}
