import type { Action } from '../../../domain/action/action';
import { success } from '../../../domain/kernel/result';
import { makeChangeAction, settled, type ActionChange, type MergedEdit } from '../../actions/changeAction';
import { newEdit } from '../../actions/newEdit';
import type { ActionFields } from '../../ports/ActionRegister';
import type { Done } from '../MeetingSession';
import { layOutAction } from './layOutAction';
import type { OpenMeeting } from './OpenMeeting';

export interface ActionEdit {
  readonly base: Action;
  readonly fields: Partial<ActionFields>;
  readonly reason: string;
  readonly whole?: boolean;
  /** Has the last say of what is written. */
  readonly shape?: (change: ActionChange) => ActionChange;
}

/**
 * A coordinator's edit of an action in a meeting, with its record. What both have changed is kept as a conflict; the
 * rest is written.
 */
export async function changeActionRow(
  meeting: OpenMeeting,
  { shape = (change) => change, ...edit }: ActionEdit,
): Done<Action> {
  const { me, room } = meeting.view();
  const editing = { ...edit, me, meeting: room.meeting.id, at: meeting.clock.now() };
  const change = newEdit(editing, meeting.operations.next());
  if (!change.ok) return change;
  const { actions, answers } = meeting.site;
  const write = makeChangeAction({ actions, answers, hear: (all) => meeting.hear(all) });
  const changed = await meeting.queue.run(async () => {
    const row = meeting.table.find('action', edit.base.id);
    const [current, shown] = [row ?? edit.base, row?.version ?? null];
    const result = await write({ ...shape(change.value), current, answers: meeting.table.room().answers });
    if (result.ok) layOutAction(meeting, result.value, shown);
    return result;
  });
  if (!changed.ok) return changed;
  meeting.keepConflicts(changed.value.conflicts);
  if (changed.value.merged !== null) offerToUndo(meeting, changed.value.merged);
  return settled(changed.value);
}

const offerToUndo = (meeting: OpenMeeting, { before, after }: MergedEdit): void =>
  meeting.offerUndo({
    what: 'merged',
    item: after.displayId,
    run: async (reason) => {
      const undone = await changeActionRow(meeting, { base: after, fields: before, reason });
      return undone.ok ? success(undefined) : undone;
    },
  });
