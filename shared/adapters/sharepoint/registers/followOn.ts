import type { FollowOn, MeetingRoom } from '../../../application/ports/MeetingBook';
import { movedOn } from '../../../domain/meeting/movedOn';
import type { StoredRow } from '../columns/FieldColumn';
import type { Settled, SiteConnection } from '../http/SiteConnection';
import type { RowStore } from '../rows/RowStore';
import type { ForumStores } from './ForumStores';

/** Which rows to read is known only when the meeting itself has been read, so this is a request of its own. */
export async function followOn(
  site: SiteConnection,
  { actions, meetingRows }: ForumStores,
  room: MeetingRoom,
): Promise<FollowOn> {
  const { next } = room.meeting;
  const spokenOf = movedOn(room);
  const ahead = next === null ? [] : [meetingRows.meeting.byId(next)];
  const settled = await site.batch([...ahead, ...spokenOf.map((id) => actions.byId(id))]);
  return {
    next: settled.slice(0, ahead.length).flatMap((part) => standing(meetingRows.meeting, part))[0] ?? null,
    actions: settled.slice(ahead.length).flatMap((part) => standing(actions, part)),
  };
}

/** Nothing for a row that has been removed. */
function standing<Row, Fields>(store: RowStore<Row, Fields>, part: Settled<StoredRow>): readonly Row[] {
  if (part.status === 'fulfilled') return [store.toRow(part.value)];
  if (store.failed(part.reason).kind === 'not-found') return [];
  throw part.reason;
}
