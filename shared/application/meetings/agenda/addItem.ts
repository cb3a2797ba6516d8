import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../CommandRefusal';
import type { OpenMeeting } from '../session/OpenMeeting';
import { addRow, changeRow } from '../session/writeRows';

type Given = Pick<AgendaItem, 'title' | 'budgetMinutes' | 'presenter'>;

/**
 * Adds a free step before the read-back, which ends every meeting that has one. The steps after it are moved down
 * first: what is cut off then leaves a gap in the numbers, which shows nowhere.
 */
export async function addItem(
  meeting: OpenMeeting,
  given: Given,
  operation: OperationId,
): Promise<Result<AgendaItem, CommandRefusal>> {
  const items = inOrder(meeting.table.room().agenda);
  const readBack = items.findIndex(({ kind }) => kind === 'read-back');
  const at = readBack < 0 ? items.length : readBack;
  const shifted = await renumber(meeting, items.slice(at).reverse(), (item) => items.indexOf(item) + 2);
  if (!shifted.ok) return shifted;
  return addRow(
    meeting,
    'agendaItem',
    {
      ...given,
      meeting: meeting.table.room().meeting.id,
      order: at + 1,
      kind: 'topic',
      borrowedMinutes: 0,
      usedSeconds: 0,
    },
    operation,
  );
}

/** Writes the numbers that differ, in the given order of rows. */
export async function renumber(
  meeting: OpenMeeting,
  items: readonly AgendaItem[],
  orderOf: (item: AgendaItem) => number,
): Promise<Result<void, CommandRefusal>> {
  for (const item of items) {
    const order = orderOf(item);
    const written =
      item.order === order ? success(item) : await changeRow(meeting, 'agendaItem', item, { order });
    if (!written.ok) return written;
  }
  return success(undefined);
}

/** Whole minutes up to a working day; other figures are brought within. */
export const budgetOf = (minutes: number): number =>
  Math.min(480, Math.max(0, Math.round(Number.isFinite(minutes) ? minutes : 0)));
