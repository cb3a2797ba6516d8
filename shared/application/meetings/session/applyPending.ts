import type { Action, ActionId } from '../../../domain/action/action';
import { success, type Result } from '../../../domain/kernel/result';
import { makeApplyPendingAnswers, type Applied } from '../../actions/applyPendingAnswers';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { OpenMeeting } from './OpenMeeting';

/** Writes one action's pending answers into its row and lays both on the table. */
export async function applyTo(meeting: OpenMeeting, id: ActionId): Promise<Result<Action, WriteFailure>> {
  const apply = makeApplyPendingAnswers(meeting.site.actions);
  const applied = await meeting.queue.run(async () => {
    const result = await apply(id, meeting.hearing);
    if (result.ok) layOut(meeting, result.value);
    return result;
  });
  return applied.ok ? success(applied.value.action) : applied;
}

/** All that lies on top of the room's rows, one action after another. */
export async function applyAll(meeting: OpenMeeting): Promise<Result<void, WriteFailure>> {
  for (const id of meeting.view().pending.keys()) {
    const applied = await applyTo(meeting, id);
    if (!applied.ok) return applied;
  }
  return success(undefined);
}

function layOut({ table }: OpenMeeting, { action, answers }: Applied): void {
  table.put('action', action);
  const { id } = table.room().meeting;
  for (const answer of answers) if (answer.meeting === id) table.put('answer', answer);
}
