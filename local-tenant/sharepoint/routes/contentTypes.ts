import { updated } from '../http/exchange.ts';
import type { JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notFound, notImplemented } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import { argument, jsonBody } from './context.ts';
import type { ListRoute, RequestContext } from './context.ts';

/** The beginning of an id says what it descends from. */
const ITEM = '0x0100';
const DOCUMENT = '0x010100';
const FOLDER = '0x0120';

interface ContentType {
  readonly id: string;
  readonly name: string;
  /** Its form can be laid out. */
  readonly ofRows: boolean;
}

/** Every list is born with one content type for its rows and one for its folders, whose ids are its own. */
function contentTypesOf({ site }: RequestContext, list: ListRow): readonly ContentType[] {
  const own = list.guid.replaceAll('-', '').toUpperCase();
  const swedish = site.language === 1053;
  const library = list.template === 101;
  const [document, item] = swedish ? ['Dokument', 'Objekt'] : ['Document', 'Item'];
  return [
    { id: `${library ? DOCUMENT : ITEM}${own}`, name: library ? document : item, ofRows: true },
    { id: `${FOLDER}00${own}`, name: swedish ? 'Mapp' : 'Folder', ofRows: false },
  ];
}

function layoutOf({ store }: RequestContext, list: ListRow): string {
  const row = store.database.one('SELECT layout FROM forms WHERE list = ?', list.n);
  return (row as { layout: string } | undefined)?.layout ?? '';
}

const contentTypeResource = (
  context: RequestContext,
  list: ListRow,
  { id, name, ofRows }: ContentType,
): Resource => ({
  'odata.type': 'SP.ContentType',
  'odata.id': `ContentTypes('${id}')`,
  ClientFormCustomFormatter: ofRows ? layoutOf(context, list) : '',
  Description: '',
  Hidden: false,
  Id: { StringValue: id },
  Name: name,
  ReadOnly: false,
  StringId: id,
});

function requested(context: RequestContext, list: ListRow): ContentType {
  const id = argument(context, 0).toLowerCase();
  const found = contentTypesOf(context, list).find((each) => each.id.toLowerCase() === id);
  if (found === undefined) throw notFound('The content type is not found.');
  return found;
}

function readLayout(body: JsonObject): string {
  const { ClientFormCustomFormatter: layout, ...others } = body;
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`changing ${other} of a content type`);
  if (typeof layout !== 'string')
    throw badQuery("The value of 'ClientFormCustomFormatter' has the wrong type.");
  return layout;
}

function update(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  if (!requested(context, list).ofRows) throw notImplemented('the form of folders');
  context.store.database.run(
    'INSERT OR REPLACE INTO forms (list, layout) VALUES (?, ?)',
    list.n,
    readLayout(jsonBody(context)),
  );
  return updated();
}

export const contentTypeRoutes: Record<string, ListRoute> = {
  'GET list()/contenttypes': (context, list) =>
    answerResources(
      context.request,
      contentTypesOf(context, list).map((each) => contentTypeResource(context, list, each)),
    ),
  'GET list()/contenttypes()': (context, list) =>
    answerResource(context.request, contentTypeResource(context, list, requested(context, list))),
  'MERGE list()/contenttypes()': update,
};
