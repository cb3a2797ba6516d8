import { randomUUID } from 'node:crypto';
import { bytes, done, entity } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { accessDenied, badQuery, notFound, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { allows, permission } from '../permissions/basePermissions.ts';
import { etagOf, versionLabel } from '../items/itemIdentity.ts';
import { scopeOf } from '../items/itemScope.ts';
import type { ItemScope } from '../items/itemScope.ts';
import { itemView } from '../items/itemView.ts';
import { parseQueryOptions } from '../odata/queryOptions.ts';
import { textOf } from '../store/rows.ts';
import type { ListRow } from '../store/rows.ts';
import { stampNow } from '../store/tenantStore.ts';
import { argument, currentUser } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';
import type { FileRow } from '../library/fileOfItem.ts';
import {
  contentOf,
  fileAt,
  filesIn,
  folderExists,
  foldersIn,
  removeFile,
  rowOfFile,
  saveFile,
} from '../library/fileStore.ts';

const missing = (): SharePointRefusal => notFound('File Not Found.');

/** The library that a path lies in; one that the caller may not read is refused. */
function libraryOf(context: RequestContext, path: string): ListRow {
  const { store, site, access } = context;
  const lower = path.toLowerCase();
  const list = store.lists
    .ofSite(site)
    .find(({ template, folder }) => template === 101 && `${lower}/`.startsWith(`${folder.toLowerCase()}/`));
  if (list === undefined) throw missing();
  if (!allows(access.onList(list), permission.viewListItems)) throw accessDenied();
  return list;
}

/** Paths are given from the server's root or from the web. */
function pathArgument(context: RequestContext, fromEnd: number): string {
  const path = argument(context, fromEnd, 'decodedurl').replace(/\/$/, '');
  return path.startsWith('/') ? path : `${context.site.path}/${path}`;
}

/** A file's ETag has braces where its row's has none; both move on with every change of either. */
function fileResource(scope: ItemScope, file: FileRow): Resource {
  const row = rowOfFile(scope, file);
  const version = Number(row['_version']);
  const etag = `"{${textOf(row['_guid']).toUpperCase()}},${version}"`;
  return {
    'odata.type': 'SP.File',
    'odata.etag': etag,
    ETag: etag,
    Exists: true,
    Length: String(file.length),
    Name: file.name,
    ServerRelativeUrl: `${file.folder}/${file.name}`,
    TimeCreated: textOf(row['f_Created']),
    TimeLastModified: textOf(row['f_Modified']),
    UIVersionLabel: versionLabel(version),
    UniqueId: textOf(row['_guid']),
  };
}

const folderResource = (path: string): Resource => ({
  'odata.type': 'SP.Folder',
  Exists: true,
  Name: path.split('/').at(-1) ?? '',
  ServerRelativeUrl: path,
});

function checkedName(name: string): string {
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name))
    throw badQuery(`Invalid file name '${name}'.`);
  return name;
}

function requestedFolder(context: RequestContext, fromEnd: number): { list: ListRow; path: string } {
  const path = pathArgument(context, fromEnd);
  const list = libraryOf(context, path);
  if (!folderExists(context.store.database, context.site, list, path)) throw missing();
  return { list, path };
}

function requestedFile(context: RequestContext, fromEnd: number): { list: ListRow; file: FileRow } {
  const path = pathArgument(context, fromEnd);
  const list = libraryOf(context, path);
  const file = fileAt(context.store.database, context.site, path);
  if (file === undefined) throw missing();
  return { list, file };
}

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

function upload(context: RequestContext, nameArgument: string): SharePointAnswer {
  const { store, site, access, request } = context;
  const { list, path } = requestedFolder(context, 2);
  const scope = scopeOf(context, list);
  demand(access.onList(list), permission.addListItems);
  const name = checkedName(argument(context, 0, nameArgument));
  const known = fileAt(store.database, site, `${path}/${name}`);
  if (known !== undefined && !isTrue(request.resource.segments.at(-1)?.args?.get('overwrite'))) {
    throw new SharePointRefusal(
      400,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${path.slice(1)}/${name} already exists.`,
    );
  }
  if (known !== undefined) demand(access.onList(list), permission.editListItems);
  const user = currentUser(context).id;
  const file = saveFile(scope, { folder: path, name, content: request.body, user });
  return entity(project(fileResource(scope, file), { select: null, expand: [] }));
}

function content(context: RequestContext): SharePointAnswer {
  const { list, file } = requestedFile(context, 1);
  demand(context.access.onList(list), permission.openItems);
  return bytes(contentOf(context.store.database, file), 'application/octet-stream');
}

/** The file's row among the library's items. */
function itemOfFile(context: RequestContext): SharePointAnswer {
  const { list, file } = requestedFile(context, 1);
  const scope = scopeOf(context, list);
  const row = rowOfFile(scope, file);
  const { select, expand } = parseQueryOptions(context.request.query);
  return entity(itemView(scope, select, expand).show(row), 200, etagOf(row));
}

function remove(context: RequestContext): SharePointAnswer {
  const { list, file } = requestedFile(context, 0);
  demand(context.access.onList(list), permission.deleteListItems);
  removeFile(scopeOf(context, list), file);
  return done();
}

function addFolder(context: RequestContext): SharePointAnswer {
  const { store, site, access } = context;
  const path = pathArgument(context, 0);
  const list = libraryOf(context, path);
  demand(access.onList(list), permission.addListItems);
  const parent = path.slice(0, path.lastIndexOf('/'));
  if (!folderExists(store.database, site, list, parent)) throw missing();
  if (!folderExists(store.database, site, list, path)) {
    store.database.run(
      'INSERT INTO folders (site, path, list, guid, created) VALUES (?, ?, ?, ?, ?)',
      site.n,
      path,
      list.n,
      randomUUID(),
      stampNow(store),
    );
  }
  return entity(project(folderResource(path), { select: null, expand: [] }), 201);
}

function files(context: RequestContext): SharePointAnswer {
  const { list, path } = requestedFolder(context, 1);
  const scope = scopeOf(context, list);
  return answerResources(
    context.request,
    filesIn(context.store.database, context.site, path).map((file) => fileResource(scope, file)),
  );
}

function folders(context: RequestContext): SharePointAnswer {
  const { path } = requestedFolder(context, 1);
  return answerResources(
    context.request,
    foldersIn(context.store.database, context.site, path).map(folderResource),
  );
}

export const fileRoutes: Record<string, WebRoute> = {
  'GET web/getfolderbyserverrelativepath()': (context) =>
    answerResource(context.request, folderResource(requestedFolder(context, 0).path)),
  'GET web/getfolderbyserverrelativepath()/files': files,
  'GET web/getfolderbyserverrelativepath()/folders': folders,
  'POST web/getfolderbyserverrelativepath()/files/addusingpath()': (context) => upload(context, 'decodedurl'),
  'POST web/getfolderbyserverrelativepath()/files/add()': (context) => upload(context, 'url'),
  'POST web/folders/addusingpath()': addFolder,
  'GET web/getfilebyserverrelativepath()': (context) => {
    const { list, file } = requestedFile(context, 0);
    return answerResource(context.request, fileResource(scopeOf(context, list), file));
  },
  'GET web/getfilebyserverrelativepath()/listitemallfields': itemOfFile,
  'GET web/getfilebyserverrelativepath()/$value': content,
  'DELETE web/getfilebyserverrelativepath()': remove,
};
