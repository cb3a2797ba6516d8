import type { Field } from '../fields/field.ts';
import { setting } from '../fields/field.ts';
import { FieldKind } from '../fields/fieldKinds.ts';
import { allows, permission } from '../permissions/basePermissions.ts';
import type { Access } from '../permissions/access.ts';
import { userById } from '../store/principals.ts';
import { rowSelection } from '../store/itemTables.ts';
import type { ItemRow, ListRow, SiteRow } from '../store/rows.ts';
import type { TenantStore } from '../store/tenantStore.ts';

/** The list a query or a write is about, with what it needs to look around. */
export interface ItemScope {
  readonly store: TenantStore;
  readonly site: SiteRow;
  readonly access: Access;
  readonly list: ListRow;
  readonly fields: readonly Field[];
}

export function scopeOf(
  { store, site, access }: Pick<ItemScope, 'store' | 'site' | 'access'>,
  list: ListRow,
): ItemScope {
  return { store, site, access, list, fields: store.lists.fieldsOf(list) };
}

export const fieldNamed = ({ fields }: ItemScope, name: string): Field | undefined =>
  fields.find((field) => field.name === name);

/** The list a lookup points to, whether or not the caller may read it. */
function lookupTarget({ store, site }: ItemScope, field: Field): ListRow | undefined {
  const guid = setting(field, 'LookupList');
  return typeof guid === 'string' ? store.lists.byGuid(site, guid) : undefined;
}

/** The list a lookup points to, if the caller may read it: nobody looks through a lookup into a closed list. */
export function readableTarget(scope: ItemScope, field: Field): ListRow | undefined {
  const target = lookupTarget(scope, field);
  return target !== undefined && allows(scope.access.onList(target), permission.viewListItems)
    ? target
    : undefined;
}

export function rowById({ store }: ItemScope, list: ListRow, id: number): ItemRow | undefined {
  const selection = rowSelection(store.lists.fieldsOf(list));
  return store.database.one(`SELECT ${selection} FROM items_${list.n} i WHERE _id = ?`, id) as
    ItemRow | undefined;
}

/** Whether the target of a lookup or person value exists. */
export function targetExists(scope: ItemScope, field: Field, id: number): boolean {
  if (field.kind === FieldKind.user) return userById(scope.store.database, scope.site, id) !== undefined;
  const target = lookupTarget(scope, field);
  return target !== undefined && rowById(scope, target, id) !== undefined;
}
