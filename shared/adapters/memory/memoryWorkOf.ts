import type { ForumWork } from '../../application/ports/ForumSites';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Action } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import { success, type Result } from '../../domain/kernel/result';
import { isOver } from '../../domain/meeting/meetingPhase';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { MemoryAccess } from './MemoryAccess';
import { byDueDate } from './MemoryActionRegister';
import type { MemoryTables } from './MemoryTables';
import { rowsOf, toAction, toProblem } from './memoryRows';

const mostActions = 100;

/** One organisation's open actions in one forum, each with the problem and the meeting that it names. */
export function memoryPromisesOf(
  tables: MemoryTables,
  access: MemoryAccess,
  idPrefix: string,
  organisations: readonly OrganisationKey[],
): Promise<Result<ForumWork['actions'], GatewayFailure>> {
  const isWanted = (action: Action): boolean =>
    organisations.includes(action.organisation) && isOpen(action) && !action.rehearsal;
  return Promise.resolve(
    access.read('actions', () => {
      const actions = tables.actions.all().map((row) => toAction(row, idPrefix));
      return success(
        actions
          .filter(isWanted)
          .sort(byDueDate)
          .slice(0, mostActions)
          .map((action) => named(tables, action)),
      );
    }),
  );
}

function named(tables: MemoryTables, action: Action): ForumWork['actions'][number] {
  const problem = tables.problems
    .all()
    .map(toProblem)
    .find(({ id }) => id === action.problem);
  const [meeting] = rowsOf<'meeting'>(tables.meeting, ({ id }) => id === action.promisedAt);
  return {
    ...action,
    about: problem === undefined ? null : { displayId: problem.displayId, title: problem.title },
    promised:
      meeting === undefined ? null : { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
  };
}

/** What one forum holds for one organisation. */
export async function memoryWorkOf(
  ...asked: Parameters<typeof memoryPromisesOf>
): Promise<Result<ForumWork, GatewayFailure>> {
  const [tables] = asked;
  const actions = await memoryPromisesOf(...asked);
  if (!actions.ok) return actions;
  const meetings = [...rowsOf<'meeting'>(tables.meeting, (row) => !row.rehearsal && !isOver(row))].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt),
  );
  return success({ actions: actions.value, meetings });
}
