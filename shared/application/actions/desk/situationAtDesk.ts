import { failure, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import { newCause } from '../../situation/newCause';
import { newProblem } from '../../situation/newProblem';
import type { ActionDesk } from '../ActionDesk';
import type { DeskPorts } from './DeskPorts';
import type { Around } from './surroundings';

/** Names a problem that the forum did not know of, so that an action can act on it (F17). */
export const makeAddProblemAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['addProblem'] =>
  async (draft) => {
    const may = await coordinates(around);
    if (!may.ok) return may;
    const fields = newProblem(draft);
    if (!fields.ok) return fields;
    const operation = ports.operations.of('problem', fields.value);
    const added = await ports.site.situation.addProblem(fields.value, operation);
    if (added.ok) ports.operations.done(operation);
    return added;
  };

/** Names why a problem arises (F17). */
export const makeAddCauseAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['addCause'] =>
  async (draft) => {
    const may = await coordinates(around);
    if (!may.ok) return may;
    const fields = newCause(draft);
    if (!fields.ok) return fields;
    const operation = ports.operations.of('cause', fields.value);
    const added = await ports.site.situation.addCause(fields.value, operation);
    if (added.ok) ports.operations.done(operation);
    return added;
  };

async function coordinates(around: Around): Promise<Result<unknown, CommandRefusal>> {
  const known = await around.known();
  return known.ok && !known.value.me.coordinator ? failure({ kind: 'only-coordinator' }) : known;
}
