import type { ActionFields } from '../../application/ports/ActionRegister';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../application/ports/MeetingBook';
import type { Action } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { Cause } from '../../domain/cause/cause';
import { problemDisplayId, type Problem } from '../../domain/situation/problem';
import type { MemoryTables } from './MemoryTables';
import type { MemoryTable, StoredRow } from './MemoryTable';

type RowOf<Table> = Table extends MemoryTable<infer Fields> ? StoredRow<Fields> : never;

export const toAction = (row: StoredRow<ActionFields>, idPrefix: string): Action => ({
  ...row.fields,
  id: row.id as Action['id'],
  version: row.version,
  displayId: `ÅT-${idPrefix}-${row.id}`,
});

export const toAnswer = (row: RowOf<MemoryTables['answers']>): Answer => ({
  ...row.fields,
  id: row.id as Answer['id'],
  author: row.author,
  at: row.at,
});

export const toProblem = (row: RowOf<MemoryTables['problems']>): Problem => ({
  ...row.fields,
  id: row.id as Problem['id'],
  version: row.version,
  displayId: problemDisplayId(row.id),
});

export const toCause = (row: RowOf<MemoryTables['causes']>): Cause => ({
  ...row.fields,
  id: row.id as Cause['id'],
  version: row.version,
});

export const toMeetingRow = <K extends MeetingRowKind>(row: StoredRow<RowFields<K>>): MeetingRows[K] =>
  ({
    ...row.fields,
    id: row.id,
    version: row.version,
    at: row.at,
    writtenAt: row.writtenAt,
    author: row.author,
  }) as unknown as MeetingRows[K];

export const rowsOf = <K extends MeetingRowKind>(
  table: MemoryTable<RowFields<K>>,
  wanted: (row: MeetingRows[K]) => boolean,
): readonly MeetingRows[K][] =>
  table
    .all()
    .map((row) => toMeetingRow<K>(row))
    .filter(wanted);
