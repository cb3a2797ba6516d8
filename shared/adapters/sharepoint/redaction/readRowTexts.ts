import type { FieldText, RowPlace, RowTexts } from '../../../application/ports/TextKeeper';
import { listOfBecame, type TextList } from '../../../domain/redaction/textLists';
import { propertyOf, readFields, type StoredRow } from '../columns/FieldColumn';
import { becameColumns } from '../lists/meetingRecords';
import { idOf, versionOf } from '../lists/RowList';
import { textColumnsOf, textListSchemas } from './textColumns';

const meetingProperties = ['SamMeetingId', 'SamPromisedAtId'] as const;
const linkColumns: Partial<Record<TextList, readonly string[]>> = {
  answers: ['SamActionId'],
  notes: [becameColumns.kind.column.name, becameColumns.id.column.name],
  topics: ['SamWithdrawsId'],
};

/** What to ask for of a row: its texts, and what it is tied to. */
export function textSelectOf(list: TextList): readonly string[] {
  const there = new Set(textListSchemas[list].columns.map(propertyOf));
  const meeting = meetingProperties.filter((name) => there.has(name));
  return ['Id', ...textColumnsOf(list).map(({ name }) => name), ...meeting, ...(linkColumns[list] ?? [])];
}

/** The texts of a stored row or version; empty ones are left out. */
export const textsIn = (list: TextList, stored: StoredRow): readonly FieldText[] =>
  textColumnsOf(list).flatMap(({ name, title }) => {
    const text = stored[name];
    return typeof text === 'string' && text !== '' ? [{ field: name, title, text }] : [];
  });

export const readRowTexts = (list: TextList, stored: StoredRow): RowTexts => ({
  place: { list, row: idOf(stored) },
  version: versionOf(stored),
  texts: textsIn(list, stored),
  linked: linksIn(list, stored),
  meeting: meetingIn(stored),
});

function meetingIn(stored: StoredRow): number | null {
  const [meeting] = meetingProperties.map((name) => stored[name]).filter((id) => typeof id === 'number');
  return meeting ?? null;
}

const readers: Partial<Record<TextList, (stored: StoredRow) => RowPlace | null>> = {
  answers: (stored) => numbered('actions', stored['SamActionId']),
  topics: (stored) => numbered('topics', stored['SamWithdrawsId']),
  notes: (stored) => {
    const { kind, id } = readFields(becameColumns, stored);
    return kind === null ? null : numbered(listOfBecame[kind], id);
  },
};

const numbered = (list: TextList, row: unknown): RowPlace | null =>
  typeof row === 'number' ? { list, row } : null;

function linksIn(list: TextList, stored: StoredRow): readonly RowPlace[] {
  const link = readers[list]?.(stored) ?? null;
  return link === null ? [] : [link];
}
