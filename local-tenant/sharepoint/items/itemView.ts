import type { Field } from '../fields/field.ts';
import { isReference } from '../fields/fieldKinds.ts';
import { showValue } from '../fields/showValue.ts';
import type { Json, JsonObject } from '../http/exchange.ts';
import { notImplemented, unknownField } from '../http/sharePointRefusal.ts';
import { fileOfItem } from '../library/fileOfItem.ts';
import type { FileRow } from '../library/fileOfItem.ts';
import { selectsAll } from '../odata/queryOptions.ts';
import type { ItemRow } from '../store/rows.ts';
import { attachmentFiles } from './attachmentFiles.ts';
import { expandReference } from './expandReference.ts';
import { idOf, odataOf, versionLabel } from './itemIdentity.ts';
import { fieldNamed } from './itemScope.ts';
import type { ItemScope } from './itemScope.ts';
import { needsExpand } from './queryColumn.ts';

/** One property of an answer: how it is written, and the field whose value that needs. */
interface ShownProperty {
  readonly field: Field | null;
  write(row: ItemRow, shown: Record<string, Json>): void;
}

/** How the rows of one answer are shown, worked out once. */
export interface ItemView {
  show(row: ItemRow): JsonObject;
  /** The fields that have to be read for it. */
  readonly fields: readonly Field[];
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

/** Where a library's row lies as a file; shown when asked for. */
const fileProperties: Readonly<Record<string, (file: FileRow) => Json>> = {
  FileLeafRef: ({ name }) => name,
  FileRef: ({ folder, name }) => `${folder}/${name}`,
};

function fileProperty(scope: ItemScope, name: string): ShownProperty | null {
  const property = scope.list.template === 101 ? fileProperties[name] : undefined;
  if (property === undefined) return null;
  return {
    field: null,
    write: (row, shown) => {
      const file = fileOfItem(scope.store.database, scope.list, idOf(row));
      shown[name] = file === undefined ? null : property(file);
    },
  };
}

function plainProperty(scope: ItemScope, name: string): ShownProperty {
  const ofFile = fileProperty(scope, name);
  if (ofFile !== null) return ofFile;
  const property = rowProperties[name];
  if (property !== undefined)
    return { field: null, write: (row, shown) => void (shown[name] = property(row)) };
  if (name === 'Id' || name === 'ID') {
    // SharePoint shows both spellings, whichever was asked for.
    return {
      field: null,
      write: (row, shown) => void Object.assign(shown, { Id: idOf(row), ID: idOf(row) }),
    };
  }
  const field = shownField(scope, name);
  return { field, write: (row, shown) => void (shown[name] = valueOf(field, row)) };
}

function expandedField(scope: ItemScope, name: string): Field {
  const field = fieldNamed(scope, name);
  if (field === undefined) throw unknownField(name);
  if (!isReference(field.kind)) throw notImplemented(`$expand=${name}`);
  return field;
}

function expandedProperty(scope: ItemScope, name: string, inner: readonly string[]): ShownProperty {
  if (name === 'AttachmentFiles') {
    return { field: null, write: (row, shown) => void (shown[name] = attachmentFiles(scope, idOf(row))) };
  }
  const field = expandedField(scope, name);
  if (inner.length === 0) throw needsExpand(name);
  const expand = expandReference(scope, field, inner);
  // An empty reference is shown as a link only, as the real service does.
  const link = (row: ItemRow): string => `Web/Lists(guid'${scope.list.guid}')/Items(${idOf(row)})/${name}`;
  return {
    field,
    write: (row, shown) => {
      const target = expand(row[field.key] ?? null);
      if (target === null) shown[`${name}@odata.navigationLinkUrl`] = link(row);
      else shown[name] = target;
    },
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

const head = (path: string): string => path.split('/')[0] ?? path;

/** The paths of $select, each reaching into a lookup only where that is expanded. */
function checkedPaths(select: readonly string[] | null, expanded: readonly string[]): string[] {
  const paths = (select ?? []).filter((path) => path !== '*');
  const unexpanded = paths.find((path) => path.includes('/') && !expanded.includes(head(path)));
  if (unexpanded !== undefined) throw needsExpand(head(unexpanded));
  return paths;
}

/** Works out how rows are shown for a $select and $expand. */
export function itemView(
  scope: ItemScope,
  select: readonly string[] | null,
  expand: readonly string[],
): ItemView {
  const expanded = [...new Set(expand.map(head))];
  const paths = checkedPaths(select, expanded);
  const plain = selectsAll(select)
    ? everything(scope)
    : paths.filter((path) => !path.includes('/') && !expanded.includes(path));
  const properties = [
    ...plain.map((name) => plainProperty(scope, name)),
    ...expanded.map((name) => expandedProperty(scope, name, innerNames(paths, name))),
  ];
  const fields = [...new Set(properties.flatMap(({ field }) => field ?? []))];
  return {
    fields,
    references: fields.filter(({ kind }) => isReference(kind)).map(({ name }) => name),
    show: (row) => {
      const shown: Record<string, Json> = { ...odataOf(scope.list, row) };
      for (const property of properties) property.write(row, shown);
      return shown;
    },
  };
}
