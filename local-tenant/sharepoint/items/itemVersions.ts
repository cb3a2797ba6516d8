import type { Field } from '../fields/field.ts';
import { FieldKind } from '../fields/fieldKinds.ts';
import { showValue } from '../fields/showValue.ts';
import type { Json } from '../http/exchange.ts';
import type { Resource } from '../odata/resource.ts';
import { userById } from '../store/principals.ts';
import { textOf } from '../store/rows.ts';
import type { ItemRow } from '../store/rows.ts';
import { idOf, versionLabel } from './itemIdentity.ts';
import { readableTarget, rowById } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';

/** Each version counts 512 in SharePoint's numbers: the lower half is for drafts. */
const VERSION_STEP = 512;

function showUser(scope: ItemScope, id: number): Json {
  const user = userById(scope.store.database, scope.site, id);
  return { LookupId: id, LookupValue: user?.title ?? '', Email: user?.mail ?? '' };
}

/** Versions show references as an id with its text. */
function showReference(scope: ItemScope, field: Field, id: Json): Json {
  if (typeof id !== 'number') return null;
  if (field.kind === FieldKind.user) return showUser(scope, id);
  const target = readableTarget(scope, field);
  const row = target === undefined ? undefined : rowById(scope, target, id);
  return { LookupId: id, LookupValue: textOf(row?.['f_Title']) };
}

function showField(scope: ItemScope, field: Field, row: ItemRow): Json {
  const value = showValue(field, row[field.key]);
  const reference = field.kind === FieldKind.lookup || field.kind === FieldKind.user;
  return reference ? showReference(scope, field, value) : value;
}

/** Versions escape the underscores of internal names. */
const versionName = (name: string): string => name.replaceAll('_', '_x005f_');

function versionResource(scope: ItemScope, row: ItemRow, current: boolean): Resource {
  const version = Number(row['_version']);
  const values = scope.fields.map(
    (field) => [versionName(field.name), showField(scope, field, row)] as const,
  );
  return {
    'odata.type': 'SP.ListItemVersion',
    'odata.editLink': `Web/Lists(guid'${scope.list.guid}')/Items(${idOf(row)})/Versions(${version * VERSION_STEP})`,
    ...Object.fromEntries(values),
    // In a version `Created` is when that version came about.
    Created: textOf(row['f_Modified']),
    VersionId: version * VERSION_STEP,
    VersionLabel: versionLabel(version),
    IsCurrentVersion: current,
  };
}

/** A row's versions, newest first; the first is the row as it is. */
export function itemVersions(scope: ItemScope, row: ItemRow): Resource[] {
  const earlier = scope.store.database.all(
    `SELECT row FROM versions_${scope.list.n} WHERE id = ? ORDER BY version DESC`,
    idOf(row),
  ) as { row: string }[];
  return [
    versionResource(scope, row, true),
    ...earlier.map((version) => versionResource(scope, JSON.parse(version.row) as ItemRow, false)),
  ];
}
