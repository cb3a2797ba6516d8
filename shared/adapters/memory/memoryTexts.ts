import type { FieldText, RowPlace } from '../../application/ports/TextKeeper';
import type { Became } from '../../domain/meeting/note';
import { listOfBecame, type TextList } from '../../domain/redaction/textLists';

type Fields = Readonly<Record<string, unknown>>;

/** Where people's own words stand in a row; the last words of an action lie one step down. */
const written: readonly string[] = [
  'title',
  'text',
  'description',
  'functionTitle',
  'expectedEffect',
  'effectText',
  'reason',
  'location',
  'instance',
  'name',
  'series',
  'period',
  'source',
  'purposes',
  'areas',
];
const lastWord = 'lastWord';
const inLastWord: readonly string[] = ['text', 'by'];

const stringsAt = (fields: Fields, names: readonly string[], above = ''): readonly FieldText[] =>
  names.flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' && text !== ''
      ? [{ field: `${above}${name}`, title: `${above}${name}`, text }]
      : [];
  });

const partOf = (fields: Fields): Fields => (fields[lastWord] ?? {}) as Fields;

export const textsIn = (fields: Fields): readonly FieldText[] => [
  ...stringsAt(fields, written),
  ...stringsAt(partOf(fields), inLastWord, `${lastWord}.`),
];

/** What to write so that the named texts read otherwise. */
export function withTexts(fields: Fields, texts: readonly Omit<FieldText, 'title'>[]): Fields {
  const above = texts.filter(({ field }) => !field.startsWith(`${lastWord}.`));
  const below = texts.filter(({ field }) => field.startsWith(`${lastWord}.`));
  const named = below.map(({ field, text }) => [field.slice(lastWord.length + 1), text]);
  return {
    ...Object.fromEntries(above.map(({ field, text }) => [field, text])),
    ...(below.length === 0
      ? {}
      : { [lastWord]: { ...partOf(fields), ...(Object.fromEntries(named) as Fields) } }),
  };
}

const links: Partial<Record<TextList, (fields: Fields) => RowPlace | null>> = {
  answers: ({ action }) => placeOf('actions', action),
  topics: ({ withdraws }) => placeOf('topics', withdraws),
  notes: ({ became }) => {
    const noted = became as Became | null | undefined;
    return noted == null ? null : placeOf(listOfBecame[noted.kind], noted.id);
  },
};

const placeOf = (list: TextList, row: unknown): RowPlace | null =>
  typeof row === 'number' ? { list, row } : null;

export function linksIn(list: TextList, fields: Fields): readonly RowPlace[] {
  const link = links[list]?.(fields) ?? null;
  return link === null ? [] : [link];
}
