import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../ports/MeetingBook';
import { listOf } from './listOf';
import type { TableRows } from './meetingTable';
import type { OpenMeeting } from './OpenMeeting';

export { changeRow } from './changeRow';

/** Adds a row and lays it on the table. A given operation is one that every client would name the same. */
export const addRow = <K extends MeetingRowKind>(
  meeting: OpenMeeting,
  kind: K,
  fields: RowFields<K>,
  operation: OperationId = meeting.operations.next(),
): Promise<Result<MeetingRows[K], WriteFailure>> =>
  meeting.queue.run(async () => {
    const added = await meeting.site.meetings.add(kind, fields, operation);
    if (added.ok) meeting.table.put(kind, added.value as TableRows[K]);
    return added;
  });

/** To the recycle bin; a row that is gone already counts as removed. */
export const removeRow = <K extends Exclude<MeetingRowKind, 'meeting'>>(
  meeting: OpenMeeting,
  kind: K,
  row: MeetingRows[K],
): Promise<Result<void, WriteFailure>> =>
  meeting.queue.run(async () => {
    const removed = await meeting.site.meetings.remove(kind, row.id, row.version);
    if (!removed.ok && removed.error.kind === 'changed-by-other') await meeting.reread([listOf[kind]]);
    if (!removed.ok && removed.error.kind !== 'not-found') return removed;
    meeting.table.drop(kind, row.id);
    return success(undefined);
  });
