import type { ColumnKind, ColumnSchema, LookupTarget } from '../../../application/provisioning/SiteSchema';
import type { Instant, RowId } from '../../../domain/kernel/id';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { fromStoredDate, fromStoredMoment, toStoredDate } from './storedDates';
import type { FieldColumn } from './FieldColumn';
import { storableText } from './storableText';

/** Swedish words that people see in SharePoint. */
export interface ColumnWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

type Options = Partial<Pick<ColumnSchema, 'indexed' | 'unique' | 'defaultValue' | 'technical'>>;

const column = (
  kind: ColumnKind,
  words: ColumnWords,
  options: Options = {},
  choices: readonly string[] = [],
): ColumnSchema => ({
  indexed: options.unique ?? false,
  unique: false,
  defaultValue: null,
  ...options,
  kind,
  choices,
  name: words.name,
  title: words.title,
  description: words.description,
});

const asText = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
const asNumber = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);
const orNull = <T>(stored: unknown, read: (stored: unknown) => T): T | null =>
  stored === null || stored === undefined || stored === '' ? null : read(stored);

/** A single line of at most 255 characters; SharePoint stores nothing for an empty one. */
export const text = (words: ColumnWords, options?: Options): FieldColumn<string> => ({
  column: column('text', words, options),
  read: asText,
  write: (value) => storableText(value, ' ') || null,
});

export const textOrNull = (words: ColumnWords, options?: Options): FieldColumn<string | null> => ({
  column: column('text', words, options),
  read: (stored) => orNull(stored, asText),
  write: (value) => (value === null ? null : storableText(value, ' ')),
});

/** A text key of another row, possibly of another site. */
export const key = <K extends string>(words: ColumnWords, options?: Options): FieldColumn<K> => ({
  column: column('text', words, options),
  read: (stored) => asText(stored) as K,
  write: (value) => value,
});

export const keyOrNull = <K extends string>(
  words: ColumnWords,
  options?: Options,
): FieldColumn<K | null> => ({
  column: column('text', words, options),
  read: (stored) => orNull(stored, (value) => asText(value) as K),
  write: (value) => value,
});

/** Plain text of any length; cannot be sorted, filtered or indexed. */
export const note = (words: ColumnWords): FieldColumn<string> => ({
  column: column('note', words),
  read: asText,
  write: (value) => storableText(value, '\n') || null,
});

/** Several keys, one a line, so that the list stays readable without the product. */
export const keyLines = <K extends string>(words: ColumnWords): FieldColumn<readonly K[]> => ({
  column: column('note', words),
  read: (stored) =>
    asText(stored)
      .split(/\r?\n/)
      .filter((line) => line !== '') as K[],
  write: (value) => (value.length === 0 ? null : value.join('\n')),
});

/** Several row numbers: `3; 7; 12`. */
export const idList = <Id extends RowId<string>>(words: ColumnWords): FieldColumn<readonly Id[]> => ({
  column: column('text', words),
  read: (stored) =>
    asText(stored)
      .split(';')
      .map(Number)
      .filter((id) => id > 0) as Id[],
  write: (value) => (value.length === 0 ? null : value.join('; ')),
});

export const number = (words: ColumnWords, options?: Options): FieldColumn<number> => ({
  column: column('number', words, options),
  read: asNumber,
  write: (value) => value,
});

export const numberOrNull = (words: ColumnWords, options?: Options): FieldColumn<number | null> => ({
  column: column('number', words, options),
  read: (stored) => orNull(stored, asNumber),
  write: (value) => value,
});

export const rowId = <Id extends RowId<string>>(words: ColumnWords, options?: Options): FieldColumn<Id> => ({
  column: column('number', words, options),
  read: (stored) => asNumber(stored) as Id,
  write: (value) => value,
});

export const rowIdOrNull = <Id extends RowId<string>>(
  words: ColumnWords,
  options?: Options,
): FieldColumn<Id | null> => ({
  column: column('number', words, options),
  read: (stored) => orNull(stored, (value) => asNumber(value) as Id),
  write: (value) => value,
});

/** Another row of the site; whoever reads the list page sees its title. */
export const lookupOrNull = <Id extends RowId<string>>(
  words: ColumnWords,
  lookup: LookupTarget,
  options?: Options,
): FieldColumn<Id | null> => ({
  ...rowIdOrNull<Id>(words),
  column: { ...column('lookup', words, options), lookup },
});

export const boolean = (words: ColumnWords, options?: Options): FieldColumn<boolean> => ({
  column: column('boolean', words, options),
  read: (stored) => stored === true,
  write: (value) => value,
});

/** A calendar day in the municipality's time zone. */
export const dateOrNull = (words: ColumnWords, options?: Options): FieldColumn<LocalDate | null> => ({
  column: column('date', words, options),
  read: (stored) => orNull(stored, (value) => fromStoredDate(asText(value))),
  write: (value) => (value === null ? null : toStoredDate(value)),
});

/** A row made by hand may lack a day that the product always sets; it then counts as long ago. */
const longAgo = '1900-01-01T00:00:00Z';

/** A day that a row cannot be without. */
export const date = (words: ColumnWords, options?: Options): FieldColumn<LocalDate> => ({
  column: column('date', words, options),
  read: (stored) => fromStoredDate(orNull(stored, asText) ?? longAgo),
  write: toStoredDate,
});

export const momentOrNull = (words: ColumnWords, options?: Options): FieldColumn<Instant | null> => ({
  column: column('moment', words, options),
  read: (stored) => orNull(stored, (value) => fromStoredMoment(asText(value))),
  write: (value) => value,
});

export const moment = (words: ColumnWords, options?: Options): FieldColumn<Instant> => ({
  column: column('moment', words, options),
  read: (stored) => fromStoredMoment(orNull(stored, asText) ?? longAgo),
  write: (value) => value,
});
