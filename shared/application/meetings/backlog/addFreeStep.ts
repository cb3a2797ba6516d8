import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import type { MeetingSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';

type Given = Pick<AgendaItem, 'title' | 'presenter' | 'budgetMinutes' | 'meeting'>;

/** A free step before the read-back, for a meeting that nobody holds open; the steps after it are moved down first. */
export async function addFreeStep(
  site: MeetingSite,
  items: readonly AgendaItem[],
  given: Given,
  operation: OperationId,
): Promise<Result<void, WriteFailure>> {
  const readBack = items.findIndex(({ kind }) => kind === 'read-back');
  const at = readBack < 0 ? items.length : readBack;
  for (const item of items.slice(at).reverse()) {
    const order = items.indexOf(item) + 2;
    const moved =
      item.order === order
        ? success(item)
        : await site.meetings.change(
            'agendaItem',
            item.id,
            item.version,
            { order },
            `${operation}-order-${item.id}` as OperationId,
          );
    if (!moved.ok) return moved;
  }
  const step = { ...given, order: at + 1, kind: 'topic', borrowedMinutes: 0, usedSeconds: 0 } as const;
  const added = await site.meetings.add('agendaItem', step, operation);
  return added.ok ? success(undefined) : added;
}
