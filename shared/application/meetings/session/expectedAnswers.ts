import type { Answer, AnswerId } from '../../../domain/action/answer';
import { newAnswer, newSkip } from '../../actions/newAnswer';
import type { KeptCommand } from '../KeptCommand';
import type { OpenMeeting } from './OpenMeeting';

/** Above any number that SharePoint gives, so that they come last. */
const firstNumber = 2 ** 52;

/** Answers that wait for the network, as they will be once they are stored: the one who gave them goes on from there. */
export function expectedAnswers(meeting: OpenMeeting, waiting: readonly KeptCommand[]): readonly Answer[] {
  return waiting.flatMap((command, at) => {
    const answer = command.refusal === null ? answerOf(meeting, command) : null;
    return answer === null ? [] : [{ ...answer, id: (firstNumber + at) as AnswerId }];
  });
}

function answerOf(meeting: OpenMeeting, command: KeptCommand): Omit<Answer, 'id'> | null {
  if (command.name !== 'answer' && command.name !== 'skip') return null;
  const { me, room } = meeting.view();
  const action = meeting.table.find('action', command.given[0]);
  if (action === null) return null;
  const answering = { me, meeting: room.meeting.id, today: meeting.clock.today() };
  const made =
    command.name === 'answer'
      ? newAnswer(action, command.given[1], answering)
      : newSkip(action, command.given[1], answering);
  if (!made.ok) return null;
  return { ...made.value, author: me.contact?.person ?? null, linkFunction: null, at: command.at };
}
