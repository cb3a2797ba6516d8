import type { Action, ActionId } from '../../../domain/action/action';
import { success, type Result } from '../../../domain/kernel/result';
import { makeApplyPendingAnswers } from '../../actions/applyPendingAnswers';
import type { WriteFailure } from '../../ports/GatewayFailure';
import { goOnNextYear } from './goOnNextYear';
import { layOutAction } from './layOutAction';
import type { OpenMeeting } from './OpenMeeting';

/** Writes one action's pending answers into its row and lays both on the table. */
export async function applyTo(meeting: OpenMeeting, id: ActionId): Promise<Result<Action, WriteFailure>> {
  const apply = makeApplyPendingAnswers(meeting.site.actions);
  const applied = await meeting.queue.run(async () => {
    const shown = meeting.table.find('action', id)?.version ?? null;
    const result = await apply(id, meeting.hearing);
    if (!result.ok) return result;
    layOutAction(meeting, result.value, shown);
    if (result.value.written !== null) meeting.applied.set(id, result.value.written);
    return result;
  });
  if (!applied.ok) return applied;
  void goOnNextYear(meeting, applied.value.action);
  return success(applied.value.action);
}

/** All that lies on top of the room's rows, one action after another. */
export async function applyAll(meeting: OpenMeeting): Promise<Result<void, WriteFailure>> {
  for (const id of meeting.view().pending.keys()) {
    const applied = await applyTo(meeting, id);
    if (!applied.ok) return applied;
  }
  return success(undefined);
}
