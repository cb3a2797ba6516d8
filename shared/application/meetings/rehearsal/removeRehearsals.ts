import { success, type Result } from '../../../domain/kernel/result';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { inParallel } from '../../inParallel';
import type { MeetingSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { MeetingRoom, MeetingRowKind, MeetingRows } from '../../ports/MeetingBook';
import type { MeetingDesk } from '../MeetingDesk';

/**
 * Takes every rehearsal away in one step, to the recycle bin: its promises and rows first and the meeting last, so that
 * a removal that was cut off is found and finished the next time. The answers stay in their list, which nobody may
 * alter; they belong to rows that no longer are, and are counted nowhere.
 */
export const makeRemoveRehearsals =
  ({ site }: { readonly site: MeetingSite }): MeetingDesk['removeRehearsals'] =>
  async () => {
    const list = await site.meetings.list();
    if (!list.ok) return list;
    const rehearsals = list.value.filter(({ rehearsal }) => rehearsal);
    for (const { id } of rehearsals) {
      const removed = await removeOne(site, id);
      if (!removed.ok) return removed;
    }
    return success(rehearsals.length);
  };

async function removeOne(site: MeetingSite, id: MeetingId): Promise<Result<void, WriteFailure>> {
  const opened = await site.meetings.open(id);
  if (!opened.ok) return opened;
  const room = opened.value;
  const actions = room.actions.filter(({ rehearsal }) => rehearsal);
  const parts = await inParallel(actions, ({ id: action, version }) => site.actions.remove(action, version));
  const stopped = [...parts, ...(await removeRows(site, room))].find(refused);
  return stopped ?? removeRow(site, 'meeting', room.meeting);
}

const removeRows = (site: MeetingSite, room: MeetingRoom): Promise<readonly Result<void, WriteFailure>[]> =>
  inParallel(
    [
      ...room.notes.map((row) => () => removeRow(site, 'note', row)),
      ...room.decisions.map((row) => () => removeRow(site, 'decision', row)),
      ...room.attendance.map((row) => () => removeRow(site, 'attendance', row)),
      ...room.agenda.map((row) => () => removeRow(site, 'agendaItem', row)),
    ],
    (remove) => remove(),
  );

const removeRow = <K extends MeetingRowKind>(
  site: MeetingSite,
  kind: K,
  row: MeetingRows[K],
): Promise<Result<void, WriteFailure>> => site.meetings.remove(kind, row.id, row.version);

/** What is gone already is removed. */
const refused = (result: Result<void, WriteFailure>): boolean =>
  !result.ok && result.error.kind !== 'not-found';
