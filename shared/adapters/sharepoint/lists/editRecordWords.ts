import { valueMark } from '../../../application/actions/editRecord';
import type { FieldColumn } from '../columns/FieldColumn';
import { actionColumns } from './actions';

type RecordPart = { readonly text: string; readonly changedFields: readonly string[] };

const columns = actionColumns as unknown as Readonly<Record<string, FieldColumn<unknown>>>;
const titleOf = new Map(Object.entries(columns).map(([field, { column }]) => [field, column.title]));
const fieldOf = new Map([...titleOf].map(([field, title]) => [title, field]));

const yesAndNo: Readonly<Record<string, string>> = { true: 'Ja', false: 'Nej' };
const trueAndFalse: Readonly<Record<string, string>> = { Ja: 'true', Nej: 'false' };

function wordOf(field: FieldColumn<unknown>, value: string): string {
  const { column } = field;
  if (column.kind === 'boolean') return yesAndNo[value] ?? value;
  return column.kind === 'choice' && value !== '' ? String(field.write(value) ?? value) : value;
}

function valueOf(field: FieldColumn<unknown>, word: string): string {
  const { column } = field;
  if (column.kind === 'boolean') return trueAndFalse[word] ?? word;
  return column.kind === 'choice' && column.choices.includes(word) ? String(field.read(word)) : word;
}

const separator = ': ';

/** Replaces the name and the value of each line that holds a value; other lines are somebody's own words. */
function eachValue(
  text: string,
  replace: (name: string, value: string) => readonly [string, string],
): string {
  return text
    .split('\n')
    .map((line) => {
      const end = line.indexOf(separator);
      if (!line.startsWith(valueMark) || end < 0) return line;
      const [name, value] = replace(line.slice(valueMark.length, end), line.slice(end + separator.length));
      return `${valueMark}${name}${separator}${value}`;
    })
    .join('\n');
}

/** The record of an edit as it is kept: fields by the list's own titles, choices by its Swedish words (F38). */
export const storedRecord = ({ text, changedFields }: RecordPart): RecordPart => ({
  changedFields: changedFields.map((field) => titleOf.get(field) ?? field),
  text: eachValue(text, (name, value) => {
    const field = changedFields.includes(name) ? columns[name] : undefined;
    return field === undefined ? [name, value] : [field.column.title, wordOf(field, value)];
  }),
});

/** And back; records from before the words were Swedish read as they stand. */
export function readStoredRecord({ text, changedFields }: RecordPart): RecordPart {
  return {
    changedFields: changedFields.map((title) => fieldOf.get(title) ?? title),
    text: eachValue(text, (title, word) => {
      const name = changedFields.includes(title) ? fieldOf.get(title) : undefined;
      const field = name === undefined ? undefined : columns[name];
      return name === undefined || field === undefined ? [title, word] : [name, valueOf(field, word)];
    }),
  };
}
