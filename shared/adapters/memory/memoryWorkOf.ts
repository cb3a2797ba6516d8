import type { ForumWork } from '../../application/ports/ForumSites';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { isOpen } from '../../domain/action/actionFacts';
import { success, type Result } from '../../domain/kernel/result';
import { isOver } from '../../domain/meeting/meetingPhase';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { MemoryAccess } from './MemoryAccess';
import { byDueDate } from './MemoryActionRegister';
import type { MemoryTables } from './MemoryTables';
import { rowsOf, toAction, toProblem } from './memoryRows';

const mostActions = 100;

/** What one forum holds for one organisation. */
export const memoryWorkOf = (
  tables: MemoryTables,
  access: MemoryAccess,
  idPrefix: string,
  organisations: readonly OrganisationKey[],
): Promise<Result<ForumWork, GatewayFailure>> =>
  Promise.resolve(
    access.read('actions', () =>
      success({
        actions: tables.actions
          .all()
          .map((row) => toAction(row, idPrefix))
          .filter(
            (action) => organisations.includes(action.organisation) && isOpen(action) && !action.rehearsal,
          )
          .sort(byDueDate)
          .slice(0, mostActions),
        problems: tables.problems.all().map(toProblem),
        promisedAt: rowsOf<'meeting'>(tables.meeting, () => true).map(({ id, title, startsAt }) => ({
          id,
          title,
          startsAt,
        })),
        meetings: [...rowsOf<'meeting'>(tables.meeting, (row) => !row.rehearsal && !isOver(row))].sort(
          (one, other) => one.startsAt.localeCompare(other.startsAt),
        ),
      }),
    ),
  );
