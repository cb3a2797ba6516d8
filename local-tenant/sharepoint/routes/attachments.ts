import { bytes, done, entity } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notFound, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { attachmentFiles, attachmentJson } from '../items/attachmentFiles.ts';
import { rewriteRow } from '../items/changeItems.ts';
import { idOf } from '../items/itemIdentity.ts';
import { scopeOf } from '../items/itemScope.ts';
import type { ItemScope } from '../items/itemScope.ts';
import { answerResources } from '../odata/answerResource.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import type { ItemRow, ListRow } from '../store/rows.ts';
import { argument, currentUser } from './context.ts';
import type { ListRoute, RequestContext } from './context.ts';
import { requestedRow } from './items.ts';

const LARGEST_ATTACHMENT = 250 * 1024 * 1024;

/** Adding or removing a file is a change of the row: its ETag moves on. */
function countAgain(context: RequestContext, scope: ItemScope, row: ItemRow): void {
  const many = attachmentFiles(scope, idOf(row)).length;
  rewriteRow(scope, row, { _attachments: many }, currentUser(context).id);
}

function checkedName(name: string): string {
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name))
    throw badQuery(`Invalid file name '${name}'.`);
  return name;
}

function add(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.editListItems);
  const scope = scopeOf(context, list);
  const row = requestedRow(context, scope, 2);
  const name = checkedName(argument(context, 0, 'filename'));
  if (context.request.body.length > LARGEST_ATTACHMENT) throw badQuery('The file is too large.');
  if (attachmentFiles(scope, idOf(row)).some((file) => file['FileName'] === name)) {
    throw new SharePointRefusal(
      400,
      '-2130575257, Microsoft.SharePoint.SPException',
      `The specified name is already in use.\n\nThe document or folder name was not changed.`,
    );
  }
  context.store.database.run(
    'INSERT INTO attachments (list, item, name, content) VALUES (?, ?, ?, ?)',
    list.n,
    idOf(row),
    name,
    context.request.body,
  );
  countAgain(context, scope, row);
  return entity(attachmentJson(scope, idOf(row), name));
}

function content(context: RequestContext, list: ListRow): SharePointAnswer {
  const row = requestedRow(context, scopeOf(context, list), 2);
  const file = context.store.database.one(
    'SELECT content FROM attachments WHERE list = ? AND item = ? AND name = ?',
    list.n,
    idOf(row),
    argument(context, 1),
  ) as { content: Uint8Array } | undefined;
  if (file === undefined) throw notFound('The attachment does not exist.');
  return bytes(Buffer.from(file.content), 'application/octet-stream');
}

function remove(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.editListItems);
  const scope = scopeOf(context, list);
  const row = requestedRow(context, scope, 1);
  const removed = context.store.database.run(
    'DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?',
    list.n,
    idOf(row),
    argument(context, 0),
  );
  if (removed === 0) throw notFound('The attachment does not exist.');
  countAgain(context, scope, row);
  return done();
}

export const attachmentRoutes: Record<string, ListRoute> = {
  'GET list()/items()/attachmentfiles': (context, list) => {
    const scope = scopeOf(context, list);
    return answerResources(context.request, attachmentFiles(scope, idOf(requestedRow(context, scope, 1))));
  },
  'POST list()/items()/attachmentfiles/add()': add,
  'GET list()/items()/attachmentfiles()/$value': content,
  'DELETE list()/items()/attachmentfiles()': remove,
};
