import { entity, done, updated } from '../http/exchange.ts';
import type { Json, JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notImplemented, SharePointRefusal, unknownProperty } from '../http/sharePointRefusal.ts';
import { entityTypeOf } from '../items/itemIdentity.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import { onExpand, onSelect } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { allows, maskJson, permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import { stampNow } from '../store/tenantStore.ts';
import { jsonBody } from './context.ts';
import type { ListRoute, RequestContext, WebRoute } from './context.ts';
import { fieldResource } from './fieldResource.ts';
import { defaultListSettings, readListSettings } from './listSettings.ts';
import { createDefaultView } from './viewStore.ts';

const rootFolder = (list: ListRow): Resource => ({
  'odata.type': 'SP.Folder',
  Exists: true,
  ItemCount: list.itemCount,
  Name: list.folder.split('/').at(-1) ?? '',
  ServerRelativeUrl: list.folder,
  UniqueId: list.guid,
});

function listResource({ store, site, access }: RequestContext, list: ListRow): Resource {
  return {
    'odata.type': 'SP.List',
    'odata.id': `${store.origin}${site.path}/_api/Web/Lists(guid'${list.guid}')`,
    'odata.etag': `"${list.guid},1"`,
    'odata.editLink': `Web/Lists(guid'${list.guid}')`,
    ...(JSON.parse(list.settings) as JsonObject),
    BaseTemplate: list.template,
    BaseType: list.template === 101 ? 1 : 0,
    Created: list.created,
    Description: list.description,
    Id: list.guid,
    ItemCount: list.itemCount,
    LastItemDeletedDate: list.deleted,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    ListItemEntityTypeFullName: entityTypeOf(list),
    ParentWebUrl: site.path,
    Title: list.title,
    EffectiveBasePermissions: onSelect(() => maskJson(access.onList(list))),
    HasUniqueRoleAssignments: onSelect(() => list.ownPermissions === 1),
    RootFolder: onExpand(() => rootFolder(list)),
    Fields: onExpand(() => store.lists.fieldsOf(list).map(fieldResource)),
  };
}

/** Only the lists that the caller may read. */
function readableLists({ store, site, access }: RequestContext): ListRow[] {
  return store.lists.ofSite(site).filter((list) => allows(access.onList(list), permission.viewListItems));
}

/** The address is made of the title at creation and never changes. */
function freeFolder({ store, site }: RequestContext, title: string, template: number): string {
  const name = title.replace(/["#%*:<>?/\\|{}~&.']/g, '').trim() || 'List';
  const base = template === 101 ? `${site.path}/${name}` : `${site.path}/Lists/${name}`;
  let folder = base;
  for (let n = 1; store.lists.byFolder(site, folder) !== undefined; n += 1) folder = `${base}${n}`;
  return folder;
}

const titleTaken = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2130575342, Microsoft.SharePoint.SPException',
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site. Please choose another title.',
  );

function checkedTitle(context: RequestContext, title: Json | undefined, self?: ListRow): string {
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255)
    throw badQuery('Invalid list title.');
  const other = context.store.lists.byTitle(context.site, title);
  if (other !== undefined && other.n !== self?.n) throw titleTaken();
  return title;
}

const isTemplate = (template: Json): template is 100 | 101 => template === 100 || template === 101;

function create(context: RequestContext): SharePointAnswer {
  const { store, site, access } = context;
  demand(access.web, permission.manageLists);
  const { Title, Description = '', BaseTemplate = 100, ...settings } = jsonBody(context);
  if (!isTemplate(BaseTemplate)) throw notImplemented(`lists of template ${JSON.stringify(BaseTemplate)}`);
  const title = checkedTitle(context, Title);
  const list = store.lists.create(
    site,
    {
      title,
      description: typeof Description === 'string' ? Description : '',
      template: BaseTemplate,
      folder: freeFolder(context, title, BaseTemplate),
      settings: { ...defaultListSettings, ...readListSettings(settings) },
    },
    stampNow(store),
  );
  createDefaultView(store.database, site, list);
  return entity(project(listResource(context, list), { select: null, expand: [] }), 201);
}

function update(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  const given = context.request.headers.get('if-match') ?? '*';
  if (given !== '*') throw notImplemented('If-Match on a list');
  const { Title = list.title, Description = list.description, ...settings } = jsonBody(context);
  if ('BaseTemplate' in settings) throw unknownProperty('BaseTemplate', 'SP.List');
  context.store.lists.update(list, {
    title: checkedTitle(context, Title, list),
    description: typeof Description === 'string' ? Description : '',
    settings: { ...(JSON.parse(list.settings) as JsonObject), ...readListSettings(settings) },
  });
  return updated();
}

function remove(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  context.store.lists.remove(list);
  return done();
}

export const listsRoutes: Record<string, WebRoute> = {
  'GET web/lists': (context) =>
    answerResources(
      context.request,
      readableLists(context).map((list) => listResource(context, list)),
    ),
  'POST web/lists': create,
};

export const listRoutes: Record<string, ListRoute> = {
  'GET list()': (context, list) => answerResource(context.request, listResource(context, list)),
  'GET list()/rootfolder': (context, list) => answerResource(context.request, rootFolder(list)),
  'MERGE list()': update,
  'DELETE list()': remove,
};
