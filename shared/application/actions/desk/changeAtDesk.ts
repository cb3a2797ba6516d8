import type { Action } from '../../../domain/action/action';
import { movesDueDate } from '../../../domain/action/dueDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { ActionDesk, RegisterSurroundings } from '../ActionDesk';
import { makeApplyPendingAnswers } from '../applyPendingAnswers';
import { checkFillIn } from '../checkFillIn';
import { statusFields } from '../statusFields';
import type { DeskPorts } from './DeskPorts';
import { hearingOf, type Around } from './surroundings';
import { writeAtDesk } from './writeAtDesk';

/** Changes fields of an action as it was when its page was opened, with a record of who and why. */
export const makeChangeAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['change'] =>
  async (action, fields, reason) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const rules = { organisations: known.value.directory.organisations, today: ports.clock.today() };
    const checked = checkFillIn(action, fields, rules);
    if (!checked.ok) return checked;
    if (Object.keys(checked.value).length === 0) return success(action);
    if (movesDueDate(action, checked.value) && reason.trim() === '')
      return failure({ kind: 'reason-missing' });
    return writeAtDesk(ports, known.value, { base: action, fields: checked.value, reason });
  };

/** Moves an action to another status, unless it has moved since the page was opened. */
export const makeMoveStatusAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['moveStatus'] =>
  async (action, to, reason, assessment) => {
    const current = await currentRow(ports, around, action);
    if (!current.ok) return current;
    const { row, known } = current.value;
    if (row.status !== action.status) return failure({ kind: 'changed-by-other' });
    const move = { to, reason, ...(assessment === undefined ? {} : { assessment }) };
    const fields = statusFields(row, move, ports.clock.today());
    if (!fields.ok) return fields;
    return writeAtDesk(ports, known, { base: row, fields: fields.value, reason, whole: true });
  };

/** Makes the date that was asked for the due date, unless another has been asked for since. */
export const makeAcceptDateAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['acceptDate'] =>
  async (action) => {
    const current = await currentRow(ports, around, action);
    if (!current.ok) return current;
    const { row, known } = current.value;
    if (row.requestedDate === null) return failure({ kind: 'not-a-date', text: '' });
    if (row.requestedDate !== action.requestedDate) return failure({ kind: 'changed-by-other' });
    const fields = { dueDate: row.requestedDate, requestedDate: null };
    return writeAtDesk(ports, known, { base: row, fields, reason: '', whole: true });
  };

/** What is known around the rows, for a coordinator only. */
export async function coordinatorAround(
  around: Around,
): Promise<Result<RegisterSurroundings, CommandRefusal>> {
  const known = await around.known();
  if (!known.ok) return known;
  return known.value.me.coordinator ? known : failure({ kind: 'only-coordinator' });
}

/** The row as it stands, with all that has been said written into it first. */
async function currentRow(
  ports: DeskPorts,
  around: Around,
  { id }: Pick<Action, 'id'>,
): Promise<Result<{ readonly row: Action; readonly known: RegisterSurroundings }, CommandRefusal>> {
  const known = await coordinatorAround(around);
  if (!known.ok) return known;
  const applied = await makeApplyPendingAnswers(ports.site.actions)(
    id,
    hearingOf(ports, known.value.directory),
  );
  return applied.ok ? success({ row: applied.value.action, known: known.value }) : applied;
}
