import type { Action } from '../../../domain/action/action';
import { movesDueDate } from '../../../domain/action/dueDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { SignedInMember } from '../../people/signedInMember';
import type { ActionFields } from '../../ports/ActionRegister';
import type { ActionDesk, RegisterSurroundings } from '../ActionDesk';
import { makeApplyPendingAnswers } from '../applyPendingAnswers';
import { makeChangeAction, settled } from '../changeAction';
import { checkFillIn } from '../checkFillIn';
import { newEdit } from '../newEdit';
import { statusFields } from '../statusFields';
import type { DeskPorts } from './DeskPorts';
import { hearingOf, type Around } from './surroundings';

type Changed = Promise<Result<Action, CommandRefusal>>;

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
    return write(ports, known, { base: row, fields: fields.value, reason, whole: true });
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
    return write(ports, known, { base: row, fields, reason: '', whole: true });
  };

async function coordinatorAround(around: Around): Promise<Result<RegisterSurroundings, CommandRefusal>> {
  const known = await around.known();
  if (!known.ok) return known;
  return known.value.me.coordinator ? known : failure({ kind: 'only-coordinator' });
}

/** The row as it stands, with all that has been said written into it first. */
async function currentRow(
  ports: DeskPorts,
  around: Around,
  { id }: Action,
): Promise<Result<{ readonly row: Action; readonly known: RegisterSurroundings }, CommandRefusal>> {
  const known = await coordinatorAround(around);
  if (!known.ok) return known;
  const applied = await makeApplyPendingAnswers(ports.site.actions)(
    id,
    hearingOf(ports, known.value.directory),
  );
  return applied.ok ? success({ row: applied.value.action, known: known.value }) : applied;
}

interface DeskEdit {
  readonly base: Action;
  readonly fields: Partial<ActionFields>;
  readonly reason: string;
  readonly whole?: boolean;
}

async function write(
  ports: DeskPorts,
  { me, directory }: { readonly me: SignedInMember } & Pick<RegisterSurroundings, 'directory'>,
  edit: DeskEdit,
): Changed {
  const { id, version, followUpAt } = edit.base;
  const operation = ports.operations.of('change', id, version, edit.fields, edit.reason);
  const change = newEdit({ ...edit, me, meeting: followUpAt, at: ports.clock.now() }, operation);
  if (!change.ok) return change;
  const hearing: Hearing = hearingOf(ports, directory);
  const { actions, answers } = ports.site;
  const changed = await makeChangeAction({ actions, answers, hear: (all) => hear(all, hearing) })(
    change.value,
  );
  if (!changed.ok) return changed;
  ports.operations.done(operation);
  return settled(changed.value);
}
