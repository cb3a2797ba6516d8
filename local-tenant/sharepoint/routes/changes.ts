import { collection } from '../http/exchange.ts';
import type { Json, JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notImplemented, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import {
  changeKind,
  changesAfter,
  changeToken,
  isForgotten,
  readChangeToken,
  type ChangeKind,
  type ChangeRow,
} from '../store/changeLog.ts';
import { jsonBody } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';

/** As many as SharePoint gives at once. */
const MOST = 1000;

const kindOf: Readonly<Record<string, ChangeKind>> = {
  Add: changeKind.added,
  Update: changeKind.updated,
  DeleteObject: changeKind.deleted,
  Restore: changeKind.restored,
};

const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

const forgotten = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2147024809, System.ArgumentException',
    'The changeToken refers to a time before the start of the current change log.',
  );

function startOf({ site, store }: RequestContext, start: JsonObject): number {
  const { StringValue } = start;
  if (StringValue === undefined) return 0;
  const token = typeof StringValue === 'string' ? readChangeToken(site, StringValue) : null;
  if (token === null) throw badQuery('The changeToken is invalid.');
  if (isForgotten(token.at, store.clock)) throw forgotten();
  return token.n;
}

const changeItem = ({ site, store }: RequestContext, { n, list, item, kind, at }: ChangeRow): JsonObject => ({
  'odata.type': 'SP.ChangeItem',
  ChangeToken: { StringValue: changeToken(site, new Date(at), n) },
  ChangeType: kind,
  ItemId: item,
  ListId: store.lists.byNumber(list).guid,
  SiteId: site.guid,
  Time: at,
  WebId: site.guid,
});

/** What has happened to rows since a token; the log says where, to anybody who may read the web, and never what. */
function getChanges(context: RequestContext): SharePointAnswer {
  demand(context.access.web, permission.viewListItems);
  const { Item, ChangeTokenStart, ...asked } = objectOf(jsonBody(context)['query']);
  const other = Object.keys(asked).find((name) => kindOf[name] === undefined);
  if (Item !== true || other !== undefined)
    throw notImplemented(`changes of ${other ?? 'anything but items'}`);
  const kinds = Object.entries(kindOf).flatMap(([name, kind]) => (asked[name] === true ? [kind] : []));
  const after = startOf(context, objectOf(ChangeTokenStart));
  return collection(
    changesAfter(context.store, context.site, { after, most: MOST, kinds }).map((row) =>
      changeItem(context, row),
    ),
  );
}

export const changeRoutes: Record<string, WebRoute> = { 'POST web/getchanges': getChanges };
