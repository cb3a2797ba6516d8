import type { Action } from '../../../domain/action/action';
import { newPromise, type PromiseDraft } from '../../../domain/action/newPromise';
import { hear } from '../../../domain/action/whoSpeaks';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { mayTakeBackPromise } from '../../../domain/meeting/noteTurning';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { ActionFields } from '../../ports/ActionRegister';
import type { NewAnswer } from '../../ports/AnswerBook';
import { checkText } from '../../textLimits';
import type { ActionDesk } from '../ActionDesk';
import { editRecord } from '../editRecord';
import { coordinatorAround } from './changeAtDesk';
import type { DeskPorts } from './DeskPorts';
import { hearingOf, type Around } from './surroundings';

/**
 * A new action outside a meeting; only what and which organisation are needed (F4). The row and the record of who made
 * it bear the same operation id, so that whoever saves again after an unclear failure makes neither twice.
 */
export const makeAddAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['add'] =>
  async (draft) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const { organisation } = known.value.me;
    if (organisation === null) return failure({ kind: 'only-coordinator' });
    const rules = { organisations: known.value.directory.organisations, today: ports.clock.today() };
    const fields = fieldsOf(draft, rules);
    if (!fields.ok) return fields;
    const operation = ports.operations.of('action', fields.value);
    const added = await write(ports, fields.value, operation, recordOf(draft, organisation));
    if (added.ok) ports.operations.done(operation);
    return added;
  };

type Rules = Omit<Parameters<typeof newPromise>[1], 'meeting'>;

function fieldsOf(draft: PromiseDraft, rules: Rules): Result<ActionFields, CommandRefusal> {
  for (const field of ['description', 'expectedEffect', 'functionTitle'] as const) {
    const text = checkText(draft[field] ?? '', field);
    if (!text.ok) return text;
  }
  const made = newPromise(draft, { ...rules, meeting: null });
  return made.ok ? made : failure(made.error[0] ?? { kind: 'text-missing' });
}

/** The first date is no moved date, and stands on the row for good. */
const recordOf =
  ({ dueDate: _first, ...said }: PromiseDraft, organisation: NewAnswer['claimedOrganisation']) =>
  (id: Action['id'], { title }: ActionFields): NewAnswer =>
    editRecord({
      before: { id, dueDate: null },
      fields: { ...said, title, organisation: said.organisation ?? organisation },
      reason: '',
      meeting: null,
      organisation,
    });

async function write(
  { site }: DeskPorts,
  fields: ActionFields,
  operation: OperationId,
  recordFor: ReturnType<typeof recordOf>,
): Promise<Result<Action, CommandRefusal>> {
  const added = await site.actions.add(fields, operation);
  if (!added.ok) return added;
  const recorded = await site.answers.add(recordFor(added.value.id, fields), operation);
  return recorded.ok ? added : recorded;
}

/** To the recycle bin, as long as nobody has built on it; one that is gone already counts as taken back. */
export const makeTakeBackAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['takeBack'] =>
  async (id) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const read = await ports.site.actions.open(id);
    if (!read.ok) return read.error.kind === 'not-found' ? success(undefined) : read;
    const { action, answers } = read.value;
    const may = mayTakeBackPromise(action, hear(answers, hearingOf(ports, known.value.directory)));
    if (!may.ok) return failure({ kind: may.error.kind });
    const removed = await ports.site.actions.remove(id, action.version);
    return !removed.ok && removed.error.kind === 'not-found' ? success(undefined) : removed;
  };
