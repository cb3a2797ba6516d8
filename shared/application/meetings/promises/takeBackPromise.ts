import type { ActionId } from '../../../domain/action/action';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { mayTakeBackPromise } from '../../../domain/meeting/noteTurning';
import type { CommandRefusal } from '../CommandRefusal';
import type { OpenMeeting } from '../session/OpenMeeting';

/** To the recycle bin, as long as nobody has built on it; one that is gone already counts as taken back. */
export function takeBackPromise(meeting: OpenMeeting, id: ActionId): Promise<Result<void, CommandRefusal>> {
  return meeting.queue.run(async (): Promise<Result<void, CommandRefusal>> => {
    const action = meeting.table.find('action', id);
    if (action === null) return success(undefined);
    const may = mayTakeBackPromise(action, meeting.view().heard);
    if (!may.ok) return failure({ kind: may.error.kind });
    const removed = await meeting.site.actions.remove(id, action.version);
    if (!removed.ok && removed.error.kind === 'changed-by-other')
      await meeting.reread(['actions', 'answers']);
    if (!removed.ok && removed.error.kind !== 'not-found') return removed;
    meeting.table.drop('action', id);
    return success(undefined);
  });
}
