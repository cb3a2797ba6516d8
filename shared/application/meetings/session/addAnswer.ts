import type { Answer } from '../../../domain/action/answer';
import type { NewAnswer } from '../../ports/AnswerBook';
import type { Done } from '../MeetingSession';
import type { OpenMeeting } from './OpenMeeting';

/**
 * Adds to the list of answers, which everybody may. The answer lies on top of the action at once; the next
 * coordinator's client, this one too, writes it into the row.
 */
export function addAnswer(meeting: OpenMeeting, answer: NewAnswer): Done<Answer> {
  const operation = meeting.operations.next();
  return meeting.queue.run(async () => {
    const added = await meeting.site.answers.add(answer, operation);
    if (added.ok) meeting.table.put('answer', added.value);
    return added;
  });
}
