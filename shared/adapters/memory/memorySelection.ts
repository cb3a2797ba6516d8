import type { ActionQuery } from '../../application/ports/ActionRegister';
import type { ForumSite, WorkPage } from '../../application/ports/ForumSites';
import { success } from '../../domain/kernel/result';
import { actionsMatching, pageSizeOf } from './MemoryActionRegister';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { rowsOf, toCause, toProblem } from './memoryRows';

/** One forum's part of the list over all forums. */
export function memorySelection(
  tables: MemoryTables,
  access: MemoryAccess,
  idPrefix: string,
): Pick<ForumSite, 'selectionOf' | 'moreOf'> {
  const pageFrom = (query: ActionQuery, from: number): WorkPage => {
    const found = actionsMatching(tables, idPrefix, query);
    const to = from + pageSizeOf(query);
    return { rows: found.slice(from, to), next: found.length > to ? String(to) : null };
  };
  return {
    selectionOf: (query) =>
      Promise.resolve(
        access.read('actions', () =>
          success({
            ...pageFrom(query, 0),
            problems: tables.problems.all().map(toProblem),
            causes: tables.causes.all().map(toCause),
            promisedAt: rowsOf<'meeting'>(tables.meeting, () => true).map(({ id, title, startsAt }) => ({
              id,
              title,
              startsAt,
            })),
          }),
        ),
      ),
    moreOf: (query, next) =>
      Promise.resolve(access.read('actions', () => success(pageFrom(query, Number(next))))),
  };
}
