import type { Field } from '../fields/field.ts';
import { FieldKind } from '../fields/fieldKinds.ts';
import { badField, unknownField } from '../http/sharePointRefusal.ts';

/** What can be shown of a person column, and where it is kept. */
const userColumns: Readonly<Record<string, string>> = {
  Title: 'title',
  Name: 'loginName',
  EMail: 'mail',
  UserName: 'mail',
};

export function userColumn(name: string): string {
  const column = userColumns[name];
  if (column === undefined) throw unknownField(name);
  return column;
}

/** Kinds that SharePoint lets a lookup show of its target. */
const PROJECTABLE = new Set<number>([
  FieldKind.text,
  FieldKind.number,
  FieldKind.dateTime,
  FieldKind.counter,
  FieldKind.guid,
]);

/** The target's field that a lookup may show, such as `Title`. */
export function projectableField(fields: readonly Field[], name: string): Field {
  const field = fields.find((candidate) => candidate.name === (name === 'Id' ? 'ID' : name));
  if (field === undefined) throw unknownField(name);
  if (!PROJECTABLE.has(field.kind)) {
    throw badField(
      `The field '${name}' of type '${field.rule.typeAsString}' cannot be shown through a lookup.`,
    );
  }
  return field;
}
