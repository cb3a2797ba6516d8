import type { Action } from '../../../domain/action/action';
import { involvedIn } from '../../../domain/action/actionFacts';
import { hear } from '../../../domain/action/whoSpeaks';
import { success } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { SpokenAnswer } from '../../meetings/MeetingSession';
import { memberFor } from '../../people/memberFor';
import type { ActionDesk } from '../ActionDesk';
import { makeApplyPendingAnswers } from '../applyPendingAnswers';
import { withPending } from '../layPending';
import { newAnswer } from '../newAnswer';
import type { DeskPorts } from './DeskPorts';
import { hearingOf, type Around } from './surroundings';

/**
 * Answers an action outside its meeting. The answer counts for the meeting where it is followed up, so that the meeting
 * shows exceptions only (F37). It lies on top of the row until a coordinator's client writes it there.
 */
export const makeAnswerAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['answer'] =>
  async (action, said) => {
    const known = await around.known();
    if (!known.ok) return known;
    const { directory } = known.value;
    const me = memberFor(concerned(action, said), known.value);
    const meeting = action.followUpAt ?? action.promisedAt;
    const answer = newAnswer(action, said, { me, meeting, today: ports.clock.today() });
    if (!answer.ok) return answer;
    const operation = ports.operations.of('answer', answer.value);
    const added = await ports.site.answers.add(answer.value, operation);
    if (!added.ok) return added;
    ports.operations.done(operation);
    const hearing = hearingOf(ports, directory);
    const applied = me.coordinator
      ? await makeApplyPendingAnswers(ports.site.actions)(action.id, hearing)
      : null;
    return success(
      applied?.ok === true ? applied.value.action : withPending(action, hear([added.value], hearing)),
    );
  };

const concerned = (action: Action, { organisation }: SpokenAnswer): readonly OrganisationKey[] =>
  organisation === undefined ? involvedIn(action) : [organisation];
