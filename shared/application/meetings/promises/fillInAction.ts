import type { Action } from '../../../domain/action/action';
import { movesDueDate } from '../../../domain/action/dueDate';
import { failure, success } from '../../../domain/kernel/result';
import { checkFillIn } from '../../actions/checkFillIn';
import type { Done, FillIn, MeetingCommands } from '../MeetingSession';
import { changeActionRow } from '../session/changeActionRow';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, onlyCoordinator } from '../session/whoMay';

/** Completes or corrects an action; a field that somebody else has changed since it was opened becomes a conflict. */
export const makeFillInAction =
  (meeting: OpenMeeting): MeetingCommands['fillIn'] =>
  async (id, fields, openedAs, reason = '') => {
    const coordinator = onlyCoordinator(meeting.view().me);
    if (!coordinator.ok) return coordinator;
    const base = openedAs ?? meeting.table.find('action', id);
    if (base === null) return gone('actions');
    const rules = { organisations: meeting.directory.organisations, today: meeting.clock.today() };
    const checked = checkFillIn(base, fields, rules);
    return checked.ok ? write(meeting, base, checked.value, reason) : checked;
  };

async function write(meeting: OpenMeeting, base: Action, fields: FillIn, reason: string): Done {
  if (Object.keys(fields).length === 0) return success(undefined);
  if (movesDueDate(base, fields) && reason.trim() === '') return failure({ kind: 'reason-missing' });
  const changed = await changeActionRow(meeting, { base, fields, reason });
  return changed.ok ? success(undefined) : changed;
}
