import { FieldKind } from '../fields/fieldKinds.ts';
import type { Field } from '../fields/field.ts';
import { showValue } from '../fields/showValue.ts';
import type { Json, JsonObject } from '../http/exchange.ts';
import { userById } from '../store/principals.ts';
import type { SqlValue } from '../store/database.ts';
import { readableTarget, rowById } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';
import { projectableField, userColumn } from './projectable.ts';

/** Shows the target of a lookup or person value, or null when there is none that the caller may see. */
export type ExpandReference = (id: SqlValue) => JsonObject | null;

function remembering(load: (id: number) => JsonObject | null): ExpandReference {
  const seen = new Map<number, JsonObject | null>();
  return (id) => {
    if (typeof id !== 'number') return null;
    const known = seen.get(id);
    if (known !== undefined) return known;
    const loaded = load(id);
    seen.set(id, loaded);
    return loaded;
  };
}

function expandUser(scope: ItemScope, names: readonly string[]): ExpandReference {
  const columns = names.map((name) => [name, /^id$/i.test(name) ? 'id' : userColumn(name)] as const);
  return remembering((id) => {
    const user = userById(scope.store.database, scope.site, id) as Record<string, Json> | undefined;
    if (user === undefined) return null;
    return Object.fromEntries(columns.map(([name, column]) => [name, user[column] ?? null]));
  });
}

function expandLookup(scope: ItemScope, field: Field, names: readonly string[]): ExpandReference {
  const target = readableTarget(scope, field);
  if (target === undefined) return () => null;
  const fields = scope.store.lists.fieldsOf(target);
  const shown = names.map((name) => [name, projectableField(fields, name)] as const);
  return remembering((id) => {
    const row = rowById(scope, target, id);
    if (row === undefined) return null;
    const values = shown.map(([name, inner]) => [name, showValue(inner, row[inner.key])] as const);
    return Object.fromEntries(values);
  });
}

/** Prepares the expansion of one lookup or person column for a whole page of rows. */
export function expandReference(scope: ItemScope, field: Field, names: readonly string[]): ExpandReference {
  return field.kind === FieldKind.user ? expandUser(scope, names) : expandLookup(scope, field, names);
}
