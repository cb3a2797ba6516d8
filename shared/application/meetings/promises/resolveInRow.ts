import { checkTitle } from '../../../domain/kernel/checkTitle';
import { success, type Result } from '../../../domain/kernel/result';
import type { ContestableField, FieldConflict } from '../../conflicts/FieldConflict';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../ports/MeetingBook';
import { checkNeededText } from '../../textLimits';
import { budgetOf } from '../agenda/addItem';
import type { CommandRefusal } from '../CommandRefusal';
import { listOf } from '../session/listOf';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

type RowField = Exclude<
  ContestableField,
  'description' | 'functionTitle' | 'expectedEffect' | 'dueDate' | 'organisation'
>;

/** Writes the chosen text of a meeting's row on the one that was shown as the other's. */
export async function resolveInRow<K extends MeetingRowKind>(
  meeting: OpenMeeting,
  { kind, id }: { readonly kind: K; readonly id: MeetingRows[K]['id'] },
  conflict: FieldConflict,
  text: string,
): Promise<Result<void, CommandRefusal>> {
  const row = meeting.table.find(kind, id);
  if (row === null) return gone(listOf[kind]);
  const field = conflict.field as RowField;
  const chosen = valueOf[field](text, kind);
  if (!chosen.ok) return chosen;
  const base: MeetingRows[K] = { ...row, [field]: asStored[field](conflict.theirs) };
  const fields = { [field]: chosen.value } as Partial<RowFields<K>>;
  const changed = await changeRow(meeting, kind, base, fields);
  return changed.ok ? success(undefined) : changed;
}

type Reader = (text: string, kind: MeetingRowKind) => Result<unknown, CommandRefusal>;

const asStored: Readonly<Record<RowField, (text: string) => unknown>> = {
  title: (text) => text,
  text: (text) => text,
  presenter: (text) => (text === '' ? null : text),
  budgetMinutes: Number,
};

/** The same rules as where the field is written first. */
const valueOf: Readonly<Record<RowField, Reader>> = {
  title: checkTitle,
  text: (text, kind) => checkNeededText(text, kind === 'decision' ? 'decision' : 'note'),
  presenter: (text) => success(asStored.presenter(text)),
  budgetMinutes: (text) => success(budgetOf(Number(text))),
};
