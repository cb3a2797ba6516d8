import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { mergeFields } from '../../actions/mergeFields';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { ForumList, MeetingRowKind, MeetingRows, RowFields } from '../../ports/MeetingBook';
import type { TableRows } from './meetingTable';
import type { OpenMeeting } from './OpenMeeting';

const listOf: Record<MeetingRowKind, ForumList> = {
  meeting: 'meetings',
  agendaItem: 'agendaItems',
  attendance: 'attendance',
  decision: 'decisions',
  note: 'notes',
  topic: 'topics',
};

const attempts = 4;

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

/**
 * Writes fields on a row that was read as `base`. A row that somebody else has changed is read again: the write goes on
 * where they changed other fields, and stops where they changed the same.
 */
export const changeRow = <K extends MeetingRowKind>(
  meeting: OpenMeeting,
  kind: K,
  base: MeetingRows[K],
  fields: Partial<RowFields<K>>,
  operation: OperationId = meeting.operations.next(),
): Promise<Result<MeetingRows[K], WriteFailure>> =>
  meeting.queue.run(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const written = await writeOnTop(meeting, kind, base, fields, operation);
      if (written.ok) meeting.table.put(kind, written.value as TableRows[K]);
      if (written.ok || written.error.kind !== 'changed-by-other' || attempt === attempts) return written;
      const read = await meeting.reread([listOf[kind]]);
      if (!read.ok) return read;
      if (isContested(meeting, kind, base, fields)) return written;
    }
  });

async function writeOnTop<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  kind: K,
  base: MeetingRows[K],
  fields: Partial<RowFields<K>>,
  operation: OperationId,
): Promise<Result<MeetingRows[K], WriteFailure>> {
  const { version } = meeting.table.find(kind, base.id) ?? base;
  return isContested(meeting, kind, base, fields)
    ? failure({ kind: 'changed-by-other', theirs: version })
    : meeting.site.meetings.change(kind, base.id, version, fields, operation);
}

function isContested<K extends MeetingRowKind>(
  { table }: OpenMeeting,
  kind: K,
  base: MeetingRows[K],
  fields: Partial<RowFields<K>>,
): boolean {
  const current = table.find(kind, base.id) ?? base;
  return mergeFields<object>(base, current, fields).contested.length > 0;
}

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
