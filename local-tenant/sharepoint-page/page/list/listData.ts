import { readViewQuery } from './camlQuery.ts';
import type { ListQuery } from './camlQuery.ts';

export interface ListField {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly CustomFormatter: string | null;
}

interface ListView {
  readonly Id: string;
  readonly Title: string;
  readonly DefaultView: boolean;
  readonly ViewQuery: string;
  readonly ViewType2: string | null;
  readonly ViewFields: { readonly Items: readonly string[] };
}

export type ListRow = Readonly<Record<string, unknown>> & { readonly Id: number };

export interface ListData {
  readonly title: string;
  readonly views: readonly ListView[];
  readonly view: ListView;
  /** The view's columns in its order. */
  readonly fields: readonly ListField[];
  readonly query: ListQuery;
  readonly rows: readonly ListRow[];
  /** True when the view holds more rows than the page shows. */
  readonly more: boolean;
}

const PAGE_SIZE = 30;

/** Columns that SharePoint works out of others. */
const computed: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  ID: 'Id',
};

export const storedName = (field: string): string => computed[field] ?? field;

/** The sentence of a refusal in SharePoint's shape. */
async function reasonOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as {
    readonly 'odata.error'?: { readonly message?: { readonly value?: string } };
  } | null;
  return body?.['odata.error']?.message?.value ?? String(answer.status);
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address, { headers: { accept: 'application/json;odata=nometadata' } });
  if (!answer.ok) throw new Error(await reasonOf(answer));
  return (await answer.json()) as T;
}

const isReference = ({ TypeAsString }: ListField): boolean => /^(?:User|Lookup)$/.test(TypeAsString);

function rowsAddress(list: string, fields: readonly ListField[], query: ListQuery): string {
  const select = fields.map((field) => {
    const name = storedName(field.InternalName);
    return isReference(field) ? `${name}/Title` : name;
  });
  const expand = fields.filter(isReference).map(({ InternalName }) => InternalName);
  const asked = new URLSearchParams({
    $select: [...new Set(['Id', ...select])].join(','),
    $top: String(PAGE_SIZE),
    ...(expand.length === 0 ? {} : { $expand: expand.join(',') }),
    ...(query.filter === '' ? {} : { $filter: query.filter }),
    ...(query.order === '' ? {} : { $orderby: query.order }),
  });
  return `${list}/items?${asked.toString().replaceAll('+', '%20')}`;
}

function fieldsOf(view: ListView, fields: readonly ListField[]): readonly ListField[] {
  return view.ViewFields.Items.flatMap((name) => {
    const found = fields.find(({ InternalName }) => InternalName === storedName(name));
    const fallback = { InternalName: name, Title: name, TypeAsString: 'Text', CustomFormatter: null };
    return { ...(found ?? fallback), InternalName: name };
  });
}

/** Reads a list over REST as the person who is signed in: its views, their columns, and the rows of one view. */
export async function readList(sitePath: string, listPath: string, viewId: string | null): Promise<ListData> {
  const list = `${sitePath}/_api/web/GetList('${encodeURIComponent(listPath.replaceAll("'", "''"))}')`;
  const [{ Title }, { value: views }, { value: fields }] = await Promise.all([
    read<{ Title: string }>(`${list}?$select=Title`),
    read<{ value: readonly ListView[] }>(`${list}/views?$expand=ViewFields`),
    read<{ value: readonly ListField[] }>(`${list}/fields`),
  ]);
  const view = views.find(({ Id }) => Id === viewId) ?? views.find((each) => each.DefaultView);
  if (view === undefined) throw new Error('The list has no view.');
  const shown = fieldsOf(view, fields);
  const query = readViewQuery(view.ViewQuery, new Date());
  const { value: rows, 'odata.nextLink': next } = await read<{
    value: readonly ListRow[];
    'odata.nextLink'?: string;
  }>(rowsAddress(list, shown, query));
  return { title: Title, views, view, fields: shown, query, rows, more: next !== undefined };
}
