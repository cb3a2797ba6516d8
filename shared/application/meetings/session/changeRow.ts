import { changedFields } from '../../../domain/kernel/merge/changedFields';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { conflictsInRow, keptWordings } from '../../conflicts/conflictsInRow';
import { contestableFields } from '../../conflicts/FieldConflict';
import { mergeRow } from '../../conflicts/mergeRow';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../ports/MeetingBook';
import type { CommandRefusal } from '../CommandRefusal';
import { listOf } from './listOf';
import type { TableRows } from './meetingTable';
import type { OpenMeeting } from './OpenMeeting';

const attempts = 4;

interface RowChange<K extends MeetingRowKind> {
  readonly kind: K;
  /** The row as it was when the change was begun. */
  readonly base: MeetingRows[K];
  readonly fields: Partial<RowFields<K>>;
}

/**
 * Writes fields on a row that was read as `base`. A row that somebody else has changed is read again: what only we
 * changed is written on the new version. Where both changed the same text theirs stands, ours is kept in the row's
 * history, and both are handed to the person to choose; where both changed something else nothing is written.
 */
export const changeRow = <K extends MeetingRowKind>(
  meeting: OpenMeeting,
  kind: K,
  base: MeetingRows[K],
  fields: Partial<RowFields<K>>,
  operation: OperationId = meeting.operations.next(),
): Promise<Result<MeetingRows[K], CommandRefusal>> =>
  meeting.queue.run(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const written = await writeOnTop(meeting, { kind, base, fields }, operation);
      if (written.ok || written.error.kind !== 'changed-by-other' || attempt === attempts) return written;
      if (written.error.conflicts !== undefined) return written;
      const read = await meeting.reread([listOf[kind]]);
      if (!read.ok) return read;
      if (isRefused(meeting, { kind, base, fields })) return written;
    }
  });

async function writeOnTop<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  change: RowChange<K>,
  operation: OperationId,
): Promise<Result<MeetingRows[K], CommandRefusal>> {
  if (isRefused(meeting, change)) return failure({ kind: 'changed-by-other' });
  const { kind, base } = change;
  const current = currentOf(meeting, change);
  const shown = meeting.table.find(kind, base.id)?.version ?? null;
  const { free, contested, mine } = mergeRow<RowFields<K>>(base, change.fields, current);
  if (Object.keys(free).length === 0 && contested.length === 0) return success(current);
  const kept = contested.length === 0 ? [] : [keptWordings(mine)];
  const { meetings } = meeting.site;
  const written = await meetings.change(kind, base.id, current.version, free, operation, ...kept);
  if (!written.ok) return written;
  meeting.table.put(kind, written.value as TableRows[K], shown);
  return afterWriting(meeting, change, { current, mine, written: written.value });
}

interface WrittenRow<K extends MeetingRowKind> {
  readonly current: MeetingRows[K];
  /** Our wording of what is contested. */
  readonly mine: Partial<RowFields<K>>;
  readonly written: MeetingRows[K];
}

/** Lays a choice before the person, or a way back where the write was put together with another's. */
function afterWriting<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  change: RowChange<K>,
  { current, mine, written }: WrittenRow<K>,
): Result<MeetingRows[K], CommandRefusal> {
  const conflicts = conflictsInRow(change.kind, written, mine, meeting.clock.now());
  if (conflicts.length > 0) {
    meeting.keepConflicts(conflicts);
    return failure({ kind: 'changed-by-other', conflicts });
  }
  offerToUndo(meeting, change, current, written);
  return success(written);
}

const currentOf = <K extends MeetingRowKind>({ table }: OpenMeeting, change: RowChange<K>): MeetingRows[K] =>
  table.find(change.kind, change.base.id) ?? change.base;

/** What is contested and no text cannot be laid before a person; then nothing is written. */
function isRefused<K extends MeetingRowKind>(meeting: OpenMeeting, change: RowChange<K>): boolean {
  const texts: readonly unknown[] = contestableFields[change.kind];
  const { contested } = mergeRow<RowFields<K>>(change.base, change.fields, currentOf(meeting, change));
  return contested.some((name) => !texts.includes(name));
}

/** A text that was put together with another's can be taken back: by a new write, on the row as it then stands. */
function offerToUndo<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  { kind, base, fields }: RowChange<K>,
  before: MeetingRows[K],
  after: MeetingRows[K],
): void {
  const { version: _version, ...others } = changedFields<Partial<MeetingRows[K]>>(base, before);
  const written = contestableFields[kind].filter((name) => name in fields);
  if (Object.keys(others).length === 0 || written.length === 0) return;
  const back = Object.fromEntries(
    written.map((name) => [name, (before as unknown as Readonly<Record<string, unknown>>)[name]]),
  ) as Partial<RowFields<K>>;
  meeting.offerUndo({
    what: 'merged',
    item: '',
    run: async () => {
      const undone = await changeRow(meeting, kind, after, back);
      return undone.ok ? success(undefined) : undone;
    },
  });
}
