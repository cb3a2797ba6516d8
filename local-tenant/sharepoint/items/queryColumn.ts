import { isIndexed } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import { FieldKind, isReference } from '../fields/fieldKinds.ts';
import { badField, unknownField } from '../http/sharePointRefusal.ts';
import { fieldNamed, readableTarget } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';
import { projectableField, userColumn } from './projectable.ts';

/** A property of a query turned into SQL over the row `i`. */
export interface QueryColumn {
  readonly sql: string;
  /** How its literals are read. */
  readonly kind: number;
  readonly indexed: boolean;
  /** The lookup or person column it leads through, for the lookup threshold. */
  readonly reference: string | null;
}

export const needsExpand = (name: string): Error =>
  badField(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

function sqlOf(field: Field): string {
  return `i.${field.column}`;
}

const asId = (field: Field): QueryColumn => ({
  sql: sqlOf(field),
  kind: FieldKind.integer,
  indexed: isIndexed(field),
  reference: field.name,
});

function throughLookup(scope: ItemScope, field: Field, name: string): QueryColumn {
  const shared = { indexed: false, reference: field.name };
  if (field.kind === FieldKind.user) {
    const column = userColumn(name);
    const sql = `(SELECT u.${column} FROM users u WHERE u.site = ${scope.site.n} AND u.id = ${sqlOf(field)})`;
    return { sql, kind: FieldKind.text, ...shared };
  }
  const target = readableTarget(scope, field);
  if (target === undefined) return { sql: 'NULL', kind: FieldKind.text, ...shared };
  const shown = projectableField(scope.store.lists.fieldsOf(target), name);
  const sql = `(SELECT t.${shown.column} FROM items_${target.n} t WHERE t._id = ${sqlOf(field)})`;
  return { sql, kind: shown.kind, ...shared };
}

function ownColumn(scope: ItemScope, name: string): QueryColumn {
  const field = fieldNamed(scope, name === 'Id' ? 'ID' : name);
  if (field === undefined) {
    const reference = name.endsWith('Id') ? fieldNamed(scope, name.slice(0, -2)) : undefined;
    if (reference === undefined || !isReference(reference.kind)) throw unknownField(name);
    return asId(reference);
  }
  if (isReference(field.kind)) throw needsExpand(name);
  return { sql: sqlOf(field), kind: field.kind, indexed: isIndexed(field), reference: null };
}

/** Finds the column of `Title`, `MeetingId`, `Meeting/Id` or `Meeting/Title`. */
export function resolveColumn(scope: ItemScope, path: string, expanded: ReadonlySet<string>): QueryColumn {
  const [name = '', inner, ...deeper] = path.split('/');
  if (inner === undefined) return ownColumn(scope, name);
  const field = fieldNamed(scope, name);
  if (field === undefined || !isReference(field.kind) || deeper.length > 0) throw unknownField(path);
  if (/^id$/i.test(inner)) return asId(field);
  if (!expanded.has(name)) throw needsExpand(name);
  return throughLookup(scope, field, inner);
}
