import type { Field } from '../fields/field.ts';
import { isOn, setting } from '../fields/field.ts';
import { FieldKind, isReference } from '../fields/fieldKinds.ts';
import { readValue } from '../fields/readValue.ts';
import type { ValueChecks } from '../fields/readValue.ts';
import { localMidnight, toStamp } from '../fields/siteTime.ts';
import type { JsonObject } from '../http/exchange.ts';
import { badValue, unknownProperty } from '../http/sharePointRefusal.ts';
import type { SqlValue } from '../store/database.ts';
import { entityTypeOf } from './itemIdentity.ts';
import { fieldNamed, targetExists } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';

/** Stored values by field. */
export type RowValues = Map<Field, SqlValue>;

/** A row names a lookup or person by `<name>Id`, every other column by its own name. */
function fieldOfProperty(scope: ItemScope, property: string): Field {
  const field = fieldNamed(scope, property);
  if (field !== undefined && !isReference(field.kind)) return field;
  const reference = property.endsWith('Id') ? fieldNamed(scope, property.slice(0, -2)) : undefined;
  if (reference !== undefined && isReference(reference.kind)) return reference;
  throw unknownProperty(property, entityTypeOf(scope.list));
}

/** Reads the values of a row as sent, each checked against its column. */
export function readRowValues(scope: ItemScope, body: JsonObject): RowValues {
  const checks: ValueChecks = {
    timeZone: scope.site.timeZone,
    exists: (field, id) => targetExists(scope, field, id),
  };
  const values: RowValues = new Map();
  for (const [property, value] of Object.entries(body)) {
    const field = fieldOfProperty(scope, property);
    values.set(field, readValue(field, value, checks));
  }
  return values;
}

function defaultValue(scope: ItemScope, field: Field): SqlValue {
  const configured = setting(field, 'DefaultValue');
  if (typeof configured !== 'string' || configured === '') return null;
  switch (field.kind) {
    case FieldKind.boolean:
      return configured === '1' ? 1 : 0;
    case FieldKind.number:
      return Number(configured);
    case FieldKind.dateTime: {
      const now = scope.store.clock.now().getTime();
      return configured.toLowerCase() === '[today]' ? toStamp(localMidnight(now, scope.site.timeZone)) : null;
    }
    default:
      return configured;
  }
}

/** Fills in default values for the columns that a new row does not mention. */
export function fillDefaults(scope: ItemScope, values: RowValues): void {
  for (const field of scope.fields) {
    if (!values.has(field) && !isOn(field, 'ReadOnlyField')) values.set(field, defaultValue(scope, field));
  }
}

/** Refuses a row that leaves a required column empty. */
export function checkRequired(values: RowValues): void {
  for (const [field, value] of values) {
    if (value === null && isOn(field, 'Required')) {
      throw badValue(`You must specify a value for the required field [${field.name}].`);
    }
  }
}
