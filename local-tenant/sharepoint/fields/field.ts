import type { Json, JsonObject } from '../http/exchange.ts';
import { FieldKind, ruleOf } from './fieldKinds.ts';
import type { FieldKindRule } from './fieldKinds.ts';

/** A column of a list. */
export interface Field {
  readonly guid: string;
  /** Fixed at creation; what rows and queries use. */
  readonly name: string;
  /** The display name; may change. */
  readonly title: string;
  readonly kind: number;
  readonly rule: FieldKindRule;
  readonly builtIn: boolean;
  readonly settings: JsonObject;
  /** Which of its list's value columns holds it; 0 for one that the row itself holds, such as the id. */
  readonly slot: number;
  /** SQL name of that column. */
  readonly column: string;
  /** Under which name a row read from the list's table holds it. */
  readonly key: string;
}

export const setting = (field: Field, name: string): Json => field.settings[name] ?? null;

export const isOn = (field: Field, name: string): boolean => field.settings[name] === true;

export const isIndexed = (field: Field): boolean => field.name === 'ID' || isOn(field, 'Indexed');

/** DisplayFormat 0 of a date field is "date only". */
export const isDateOnly = (field: Field): boolean =>
  field.kind === FieldKind.dateTime && setting(field, 'DisplayFormat') === 0;

export function choicesOf(field: Field): readonly Json[] {
  const choices = setting(field, 'Choices');
  return Array.isArray(choices) ? (choices as readonly Json[]) : [];
}

/** Fields that live in the row's own columns instead of a value column. */
const rowColumns: Readonly<Record<string, string>> = {
  ID: '_id',
  GUID: '_guid',
  Attachments: '_attachments',
};

export function makeField(parts: Omit<Field, 'rule' | 'column' | 'key'>): Field {
  const rule = ruleOf(parts.kind);
  if (rule === undefined) throw new Error(`No rule for field kind ${parts.kind}`);
  const own = rowColumns[parts.name];
  return { ...parts, rule, column: own ?? `v${parts.slot}`, key: own ?? `f_${parts.name}` };
}

/**
 * SharePoint's internal name for a title: other characters become `_xHHHH_`, a leading digit too, and 32
 * characters are kept.
 */
export function internalNameFor(title: string): string {
  const encoded = Array.from(title)
    .map((character, index) => (isPlain(character, index) ? character : encodeUnits(character)))
    .join('');
  return encoded.slice(0, 32);
}

const isPlain = (character: string, index: number): boolean =>
  index === 0 ? /[A-Za-z_]/.test(character) : /\w/.test(character);

function encodeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `_x${unit.toString(16).padStart(4, '0')}_`)
    .join('');
}
