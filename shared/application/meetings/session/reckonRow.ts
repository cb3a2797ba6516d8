import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../ports/MeetingBook';
import type { CommandRefusal } from '../CommandRefusal';
import { listOf } from './listOf';
import type { TableRows } from './meetingTable';
import type { OpenMeeting } from './OpenMeeting';
import { gone } from './whoMay';

const attempts = 4;

/** What is to be written, reckoned from the row as it stands; nothing where it says so already. */
export type Reckon<K extends MeetingRowKind> = (
  row: MeetingRows[K],
) => Result<Partial<RowFields<K>>, CommandRefusal>;

interface Reckoned<K extends MeetingRowKind> {
  readonly row: MeetingRows[K];
  readonly fields: Partial<RowFields<K>>;
}

/**
 * Writes what follows from the row as it stands, such as minutes lent or the next step. Where somebody else was first,
 * the row is read and reckoned from anew: both changes hold, one after the other. An attempt whose answer was lost is
 * sent again as it was, never reckoned anew, or what it has added would be added twice.
 */
export function reckonRow<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  kind: K,
  id: MeetingRows[K]['id'],
  reckon: Reckon<K>,
): Promise<Result<MeetingRows[K], CommandRefusal>> {
  const operation = meeting.operations.next();
  let sent: Reckoned<K> | null = null;
  return meeting.queue.run(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const reckoned: Result<Reckoned<K>, CommandRefusal> = sent === null
        ? reckonNow(meeting, kind, id, reckon)
        : success(sent);
      if (!reckoned.ok) return reckoned;
      sent = reckoned.value;
      const written = await write(meeting, kind, sent, operation);
      if (written.ok || written.error.kind !== 'changed-by-other' || attempt === attempts) return written;
      sent = null;
      const read = await meeting.reread([listOf[kind]]);
      if (!read.ok) return read;
    }
  });
}

function reckonNow<K extends MeetingRowKind>(
  { table }: OpenMeeting,
  kind: K,
  id: MeetingRows[K]['id'],
  reckon: Reckon<K>,
): Result<Reckoned<K>, CommandRefusal> {
  const row: MeetingRows[K] | null = table.find(kind, id);
  if (row === null) return gone(listOf[kind]);
  const fields = reckon(row);
  return fields.ok ? success({ row, fields: fields.value }) : fields;
}

async function write<K extends MeetingRowKind>(
  { site, table }: OpenMeeting,
  kind: K,
  { row, fields }: Reckoned<K>,
  operation: OperationId,
): Promise<Result<MeetingRows[K], CommandRefusal>> {
  if (Object.keys(fields).length === 0) return success(row);
  const written = await site.meetings.change(kind, row.id, row.version, fields, operation);
  if (written.ok) table.put(kind, written.value as TableRows[K], row.version);
  return written;
}
