import type { Field } from '../fields/field.ts';
import { FieldKind, isReference } from '../fields/fieldKinds.ts';
import { showValue } from '../fields/showValue.ts';
import type { Json, JsonObject } from '../http/exchange.ts';
import { notImplemented, unknownField } from '../http/sharePointRefusal.ts';
import type { ItemRow } from '../store/rows.ts';
import { attachmentFiles } from './attachmentFiles.ts';
import { expandReference } from './expandReference.ts';
import { idOf, odataOf, versionLabel } from './itemIdentity.ts';
import { fieldNamed } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';
import { needsExpand } from './queryColumn.ts';

/** Writes one property of a row into the answer. */
type Shower = (row: ItemRow, shown: Record<string, Json>) => void;

/** How the rows of one answer are shown, worked out once. */
export interface ItemView {
  show(row: ItemRow): JsonObject;
  /** Lookup and person columns that the answer leads through. */
  readonly references: readonly string[];
}

const valueOf = (field: Field, row: ItemRow): Json => showValue(field, row[field.key]);

const rowProperties: Readonly<Record<string, (row: ItemRow) => Json>> = {
  FileSystemObjectType: () => 0,
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  ContentTypeId: () => '0x0100',
  OData__UIVersionString: (row) => versionLabel(Number(row['_version'])),
};

/** The column that a plain property shows: `Title`, or `MeetingId` of the lookup `Meeting`. */
function shownField(scope: ItemScope, name: string): Field {
  const field = fieldNamed(scope, name);
  if (field !== undefined && isReference(field.kind)) throw needsExpand(name);
  const reference = name.endsWith('Id') ? fieldNamed(scope, name.slice(0, -2)) : undefined;
  if (field !== undefined) return field;
  if (reference === undefined || !isReference(reference.kind)) throw unknownField(name);
  return reference;
}

function plainShower(scope: ItemScope, name: string): Shower {
  const property = rowProperties[name];
  if (property !== undefined) return (row, shown) => void (shown[name] = property(row));
  if (name === 'Id' || name === 'ID') {
    // SharePoint shows both spellings, whichever was asked for.
    return (row, shown) => void Object.assign(shown, { Id: idOf(row), ID: idOf(row) });
  }
  const field = shownField(scope, name);
  return (row, shown) => void (shown[name] = valueOf(field, row));
}

function expandedShower(scope: ItemScope, name: string, inner: readonly string[]): Shower {
  if (name === 'AttachmentFiles') {
    return (row, shown) => void (shown[name] = attachmentFiles(scope, idOf(row)));
  }
  const field = fieldNamed(scope, name);
  if (field === undefined) throw unknownField(name);
  if (!isReference(field.kind)) throw notImplemented(`$expand=${name}`);
  if (inner.length === 0) throw needsExpand(name);
  const expand = expandReference(scope, field, inner);
  return (row, shown) => {
    const target = expand(row[field.key] ?? null);
    if (target !== null) shown[name] = target;
    // An empty reference is shown as a link only, as the real service does.
    else
      shown[`${name}@odata.navigationLinkUrl`] =
        `Web/Lists(guid'${scope.list.guid}')/Items(${idOf(row)})/${name}`;
  };
}

/** What an answer holds without $select: every column, references as ids. */
function everything(scope: ItemScope): string[] {
  const columns = scope.fields.map(({ name, kind }) => (isReference(kind) ? `${name}Id` : name));
  return ['Id', ...Object.keys(rowProperties), ...columns.filter((name) => name !== 'ID')];
}

function innerNames(select: readonly string[], name: string): string[] {
  const prefix = `${name}/`;
  const inner = select.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (inner.some((path) => path.includes('/')))
    throw notImplemented(`$select through two lookups at ${name}`);
  return inner;
}

/** Works out how rows are shown for a $select and $expand. */
export function itemView(
  scope: ItemScope,
  select: readonly string[] | null,
  expand: readonly string[],
): ItemView {
  const expanded = [...new Set(expand.map((path) => path.split('/')[0] ?? path))];
  const paths = select ?? [];
  const unexpanded = paths.find((path) => path.includes('/') && !expanded.includes(path.split('/')[0] ?? ''));
  if (unexpanded !== undefined) throw needsExpand(unexpanded.split('/')[0] ?? unexpanded);
  const plain =
    select === null
      ? everything(scope)
      : paths.filter((path) => !path.includes('/') && !expanded.includes(path));
  const showers = [
    ...plain.map((name) => plainShower(scope, name)),
    ...expanded.map((name) => expandedShower(scope, name, innerNames(paths, name))),
  ];
  return {
    references: [...referencesIn(scope, plain), ...expanded.filter((name) => name !== 'AttachmentFiles')],
    show: (row) => {
      const shown: Record<string, Json> = { ...odataOf(scope.list, row) };
      for (const shower of showers) shower(row, shown);
      return shown;
    },
  };
}

function referencesIn(scope: ItemScope, names: readonly string[]): string[] {
  const references = scope.fields.filter(({ kind }) => kind === FieldKind.lookup || kind === FieldKind.user);
  return references.filter(({ name }) => names.includes(`${name}Id`)).map(({ name }) => name);
}
