import type { ActionRow } from '../../application/ports/ActionRegister';
import { isGrounded, isOverdue } from '../../domain/action/actionFacts';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { QuickFilter } from './quickFilter';
import { isMine, type Me } from './registerQuery';

/**
 * How many open actions each quick selection would show, counted on a whole open list. What is carried out is not
 * among the open ones, so its number is not known here.
 */
export function quickCounts(
  rows: readonly ActionRow[],
  today: LocalDate,
  me: Me | null,
): Partial<Record<QuickFilter, number>> {
  const count = (matches: (row: ActionRow) => boolean): number => rows.filter(matches).length;
  return {
    everything: rows.length,
    overdue: count((row) => isOverdue(row, today)),
    help: count((row) => row.helpNeeded),
    'no-cause': count((row) => row.status === 'proposed' && !isGrounded(row)),
    ...(me?.organisation == null
      ? {}
      : {
          mine: count((row) => isMine(row, me)),
        }),
  };
}
