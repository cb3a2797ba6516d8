import type { Instant } from '../../domain/kernel/id';
import type { MeetingRowKind, MeetingRows, RowFields } from '../ports/MeetingBook';
import { contestableFields, type ContestedRow, type FieldConflict } from './FieldConflict';
import { wordingOf } from './wordingOf';

/** Both wordings of each text of a meeting's row that two people changed; `mine` holds ours, the row theirs. */
export function conflictsInRow<K extends MeetingRowKind>(
  kind: K,
  row: MeetingRows[K],
  mine: Partial<RowFields<K>>,
  mineAt: Instant,
): readonly FieldConflict[] {
  const ours = mine as Readonly<Record<string, unknown>>;
  const theirs = row as unknown as Readonly<Record<string, unknown>>;
  return contestableFields[kind]
    .filter((field) => field in ours)
    .map((field) => ({
      row: { kind, id: row.id } as ContestedRow,
      field,
      mine: wordingOf(ours[field]),
      theirs: wordingOf(theirs[field]),
      mineAt,
      theirsBy: null,
    }));
}

/** What is kept in the row's history of texts that were not written, a line each, as an edit's record has it. */
export const keptWordings = (mine: object): string =>
  Object.entries(mine)
    .map(([field, value]) => `› ${field}: ${wordingOf(value)}`)
    .join('\n');
