import type { Json } from '../http/exchange.ts';
import { badQuery, badValue } from '../http/sharePointRefusal.ts';
import type { SqlValue } from '../store/database.ts';
import { choicesOf, isDateOnly, isOn, setting } from './field.ts';
import type { Field } from './field.ts';
import { FieldKind } from './fieldKinds.ts';
import { parseInstant } from './parseInstant.ts';
import { localMidnight, toStamp } from './siteTime.ts';

/** What a value is checked against beside its own field. */
export interface ValueChecks {
  readonly timeZone: string;
  /** Whether a lookup's target or a user exists. */
  exists(field: Field, id: number): boolean;
}

const NOTE_LENGTH = 63_999;
const TEXT_LENGTH = 255;

const wrongType = (edm: string): Error =>
  badQuery(
    `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`,
  );

const text = (value: Json): string => {
  if (typeof value !== 'string') throw wrongType('Edm.String');
  return value;
};

/** Characters that XML cannot carry; the real service refuses them too. */

const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function boundedText(field: Field, value: Json, length: number): string {
  const read = text(value);
  if (read.length > length || UNWRITABLE.test(read)) {
    throw badValue(
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    );
  }
  return field.kind === FieldKind.text ? read.replace(/[\r\n]+/g, ' ') : read;
}

function maxLength(field: Field): number {
  const configured = setting(field, 'MaxLength');
  return typeof configured === 'number' ? Math.min(configured, TEXT_LENGTH) : TEXT_LENGTH;
}

function choice(field: Field, value: Json): string {
  const read = boundedText(field, value, TEXT_LENGTH);
  if (read === '' || isOn(field, 'FillInChoice') || choicesOf(field).includes(read)) return read;
  throw badValue(
    `Invalid choice value.\n\nA choice field contains invalid data. Please check the value and try again.`,
  );
}

/** Kept as SharePoint keeps it, `;#a;#b;#`, so that one choice can be searched for. */
function multiChoice(field: Field, value: Json): string | null {
  const list = Array.isArray(value) ? value : (value as { results?: Json } | null)?.results;
  if (!Array.isArray(list)) throw wrongType('Collection(Edm.String)');
  const chosen = list.map((entry: Json) => choice(field, entry));
  return chosen.length === 0 ? null : `;#${chosen.join(';#')};#`;
}

function number(field: Field, value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType('Edm.Double');
  const minimum = setting(field, 'MinimumValue');
  const maximum = setting(field, 'MaximumValue');
  const tooSmall = typeof minimum === 'number' && value < minimum;
  const tooLarge = typeof maximum === 'number' && value > maximum;
  if (!tooSmall && !tooLarge) return value;
  throw badValue(
    `The value of this field must be between ${JSON.stringify(minimum)} and ${JSON.stringify(maximum)}.`,
  );
}

function instant(field: Field, value: Json, timeZone: string): string {
  const read = parseInstant(text(value));
  return toStamp(isDateOnly(field) ? localMidnight(read, timeZone) : read);
}

function reference(field: Field, value: Json, checks: ValueChecks): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType('Edm.Int32');
  if (value === 0) return null;
  if (checks.exists(field, value)) return value;
  throw badValue(
    'Invalid look-up value.\n\nA look-up field contains invalid data. Please check the value and try again.',
  );
}

function url(value: Json): string {
  const { Url, Description } = (value ?? {}) as { Url?: Json; Description?: Json };
  if (typeof Url !== 'string' || Url.length > TEXT_LENGTH) throw badValue('Invalid URL value.');
  return JSON.stringify({ Url, Description: typeof Description === 'string' ? Description : Url });
}

type Reader = (field: Field, value: Json, checks: ValueChecks) => SqlValue;

const readers: Readonly<Record<number, Reader>> = {
  [FieldKind.text]: (field, value) => boundedText(field, value, maxLength(field)),
  [FieldKind.note]: (field, value) => boundedText(field, value, NOTE_LENGTH),
  [FieldKind.dateTime]: (field, value, { timeZone }) => instant(field, value, timeZone),
  [FieldKind.choice]: choice,
  [FieldKind.lookup]: reference,
  [FieldKind.boolean]: (_field, value) => {
    if (typeof value !== 'boolean') throw wrongType('Edm.Boolean');
    return value ? 1 : 0;
  },
  [FieldKind.number]: number,
  [FieldKind.url]: (_field, value) => url(value),
  [FieldKind.multiChoice]: multiChoice,
  [FieldKind.user]: reference,
};

/** Turns a value as sent into the value as stored, or refuses it. An empty text is no value. */
export function readValue(field: Field, value: Json, checks: ValueChecks): SqlValue {
  const read = readers[field.kind];
  if (read === undefined || isOn(field, 'ReadOnlyField')) {
    throw badValue(`The field '${field.name}' is read-only.`);
  }
  const stored = value === null ? null : read(field, value, checks);
  return stored === '' ? null : stored;
}
