import { newPromise, type PromiseDraft } from '../../../domain/action/newPromise';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Action } from '../../../domain/action/action';
import type { ActionFields } from '../../ports/ActionRegister';
import { checkText } from '../../textLimits';
import type { CommandRefusal } from '../CommandRefusal';
import type { Done, MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { leadsRunning } from '../session/whoMay';
import { takeBackPromise } from './takeBackPromise';

/** Records what an organisation takes on; only what and which organisation is needed (F4). */
export const makePromiseAction =
  (meeting: OpenMeeting): MeetingCommands['promise'] =>
  async (promise) => {
    const added = await addPromise(meeting, promise, meeting.operations.next());
    if (added.ok) offerToUndo(meeting, added.value);
    return added;
  };

const offerToUndo = (meeting: OpenMeeting, { id, displayId }: Action): void =>
  meeting.offerUndo({ what: 'promised', item: displayId, run: () => takeBackPromise(meeting, id) });

export async function addPromise(
  meeting: OpenMeeting,
  promise: PromiseDraft,
  operation: OperationId,
): Done<Action> {
  const leads = leadsRunning(meeting);
  if (!leads.ok) return leads;
  const fields = fieldsOf(meeting, promise);
  if (!fields.ok) return fields;
  return meeting.queue.run(async () => {
    const added = await meeting.site.actions.add(fields.value, operation);
    if (added.ok) meeting.table.put('action', added.value);
    return added;
  });
}

function fieldsOf(meeting: OpenMeeting, promise: PromiseDraft): Result<ActionFields, CommandRefusal> {
  const effect = checkText(promise.expectedEffect ?? '', 'expectedEffect');
  if (!effect.ok) return effect;
  const functionTitle = checkText(promise.functionTitle ?? '', 'functionTitle');
  if (!functionTitle.ok) return functionTitle;
  const made = newPromise(
    { ...promise, expectedEffect: effect.value, functionTitle: functionTitle.value },
    {
      organisations: meeting.directory.organisations,
      today: meeting.clock.today(),
      meeting: meeting.table.room().meeting.id,
    },
  );
  const { rehearsal } = meeting.table.room().meeting;
  if (made.ok) return success({ ...made.value, rehearsal });
  return failure(made.error[0] ?? { kind: 'text-missing' });
}
