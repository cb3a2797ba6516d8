import { randomUUID } from 'node:crypto';
import { bytes, done, entity } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { accessDenied, badQuery, notFound, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { allows, permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import { stampNow } from '../store/tenantStore.ts';
import { argument, currentUser } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';
import { fileAt, filesIn, folderExists, foldersIn, saveFile } from '../library/fileStore.ts';
import type { FileRow } from '../library/fileStore.ts';

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

const fileResource = (file: FileRow): Resource => ({
  'odata.type': 'SP.File',
  'odata.etag': `"{${file.guid.toUpperCase()}},${file.version}"`,
  ETag: `"{${file.guid.toUpperCase()}},${file.version}"`,
  Exists: true,
  Length: String(file.length),
  Name: file.name,
  ServerRelativeUrl: `${file.folder}/${file.name}`,
  TimeCreated: file.created,
  TimeLastModified: file.modified,
  UIVersionLabel: `${file.version}.0`,
  UniqueId: file.guid,
});

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
  const now = stampNow(store);
  const user = currentUser(context).id;
  const file = saveFile(store.database, site, list, { folder: path, name, content: request.body, now, user });
  return entity(project(fileResource(file), { select: null, expand: [] }));
}

function content(context: RequestContext): SharePointAnswer {
  const { list, file } = requestedFile(context, 1);
  demand(context.access.onList(list), permission.openItems);
  const { content: stored } = context.store.database.one('SELECT content FROM files WHERE n = ?', file.n) as {
    content: Uint8Array;
  };
  return bytes(Buffer.from(stored), 'application/octet-stream');
}

function remove(context: RequestContext): SharePointAnswer {
  const { list, file } = requestedFile(context, 0);
  const { store } = context;
  demand(context.access.onList(list), permission.deleteListItems);
  store.database.run('DELETE FROM files WHERE n = ?', file.n);
  store.database.run(
    'UPDATE lists SET itemCount = itemCount - 1, deleted = ? WHERE n = ?',
    stampNow(store),
    list.n,
  );
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
  const { path } = requestedFolder(context, 1);
  return answerResources(
    context.request,
    filesIn(context.store.database, context.site, path).map(fileResource),
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
  'GET web/getfilebyserverrelativepath()': (context) =>
    answerResource(context.request, fileResource(requestedFile(context, 0).file)),
  'GET web/getfilebyserverrelativepath()/$value': content,
  'DELETE web/getfilebyserverrelativepath()': remove,
};
