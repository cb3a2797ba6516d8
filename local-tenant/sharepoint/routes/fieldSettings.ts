import type { FieldKindRule } from '../fields/fieldKinds.ts';
import { FieldKind } from '../fields/fieldKinds.ts';
import type { Json, JsonObject } from '../http/exchange.ts';
import { badQuery, notImplemented, unknownProperty } from '../http/sharePointRefusal.ts';

/** Settings that every kind of field has, with the type of their value. */
const shared: Readonly<Record<string, 'string' | 'boolean'>> = {
  Description: 'string',
  Required: 'boolean',
  Indexed: 'boolean',
  EnforceUniqueValues: 'boolean',
  DefaultValue: 'string',
  Hidden: 'boolean',
  Group: 'string',
  ReadOnlyField: 'boolean',
  CustomFormatter: 'string',
};

function readChoices(value: Json): Json {
  const list = Array.isArray(value) ? value : (value as { results?: Json } | null)?.results;
  const valid =
    Array.isArray(list) && list.every((choice: Json) => typeof choice === 'string' && choice !== '');
  if (!valid) throw badQuery("Invalid value for 'Choices'.");
  return list as Json;
}

function readShared(name: string, type: string, value: Json): Json {
  if (value !== null && typeof value !== type) throw badQuery(`The value of '${name}' has the wrong type.`);
  return value;
}

function readSetting(name: string, value: Json, rule: FieldKindRule): Json {
  const type = shared[name];
  if (type !== undefined) return readShared(name, type, value);
  if (!rule.settings.includes(name)) throw unknownProperty(name, rule.entityType);
  if (name === 'Choices') return readChoices(value);
  if (name === 'AllowMultipleValues' && value === true)
    throw notImplemented('columns with several references');
  if (name === 'RelationshipDeleteBehavior' && value !== 0) throw notImplemented('enforced relationships');
  return value;
}

/** Reads a field's settings as sent; one that its kind does not have is refused. */
export function readFieldSettings(settings: JsonObject, rule: FieldKindRule): JsonObject {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, readSetting(name, value, rule)]),
  );
}

/** What a new field of a kind is like when nothing is said. */
export function defaultFieldSettings(kind: number): JsonObject {
  switch (kind) {
    case FieldKind.text:
      return { MaxLength: 255 };
    case FieldKind.dateTime:
      return { DisplayFormat: 0 };
    case FieldKind.choice:
    case FieldKind.multiChoice:
      return { Choices: [], FillInChoice: false };
    case FieldKind.lookup:
      return { LookupField: 'Title', AllowMultipleValues: false };
    case FieldKind.user:
      return { SelectionMode: 0, AllowMultipleValues: false };
    default:
      return {};
  }
}
