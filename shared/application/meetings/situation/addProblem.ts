import type { OperationId } from '../../../domain/kernel/id';
import type { Problem } from '../../../domain/situation/problem';
import { newProblem, type ProblemDraft } from '../../situation/newProblem';
import type { Done, MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { namesSituation } from '../session/whoMay';

/** Names a problem that the forum did not know of, so that a promise can act on it (F17). */
export const makeAddProblem =
  (meeting: OpenMeeting): MeetingCommands['addProblem'] =>
  (draft) =>
    addProblem(meeting, draft, meeting.operations.next());

export async function addProblem(
  meeting: OpenMeeting,
  draft: ProblemDraft,
  operation: OperationId,
): Done<Problem> {
  const may = namesSituation(meeting);
  if (!may.ok) return may;
  const fields = newProblem(draft);
  if (!fields.ok) return fields;
  return meeting.queue.run(async () => {
    const added = await meeting.site.situation.addProblem(fields.value, operation);
    if (added.ok) meeting.table.put('problem', added.value);
    return added;
  });
}
