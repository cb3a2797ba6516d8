import { done, entity } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { SharePointRefusal, viewThresholdExceeded } from '../http/sharePointRefusal.ts';
import { answerResources } from '../odata/answerResource.ts';
import { onExpand } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand, WEB_SCOPE } from '../permissions/access.ts';
import { maskJson, permission } from '../permissions/basePermissions.ts';
import { FULL_CONTROL_ROLE } from '../permissions/standardRoles.ts';
import { assign, groupById, roleById, userById } from '../store/principals.ts';
import type { ListRow, RoleRow } from '../store/rows.ts';
import { argument, currentUser, integerArgument } from './context.ts';
import type { ListRoute, RequestContext, WebRoute } from './context.ts';
import { groupResource } from './groups.ts';
import { roleResource } from './roleDefinitions.ts';
import { userResource } from './users.ts';

/** Inheritance cannot be broken on a list longer than this. */
const LONGEST_BREAKABLE = 100_000;

const missing = (what: string): SharePointRefusal =>
  new SharePointRefusal(404, '-2146232832, Microsoft.SharePoint.SPException', `${what} cannot be found.`);

function memberResource(context: RequestContext, principal: number): Resource {
  const { store, site } = context;
  const group = groupById(store.database, site, principal);
  if (group !== undefined) return groupResource(context, group);
  const user = userById(store.database, site, principal);
  if (user === undefined) throw missing('Principal');
  return userResource(user);
}

function rolesAt({ store, site }: RequestContext, scope: string, principal: number): RoleRow[] {
  return store.database.all(
    `SELECT r.* FROM assignments a JOIN roles r ON r.site = a.site AND r.id = a.role
     WHERE a.site = ? AND a.scope = ? AND a.principal = ? ORDER BY r.position`,
    site.n,
    scope,
    principal,
  ) as RoleRow[];
}

function assignmentResource(context: RequestContext, scope: string, principal: number): Resource {
  return {
    'odata.type': 'SP.RoleAssignment',
    PrincipalId: principal,
    Member: onExpand(() => memberResource(context, principal)),
    RoleDefinitionBindings: onExpand(() => rolesAt(context, scope, principal).map(roleResource)),
  };
}

/** A list that inherits shows the web's assignments. */
const scopeOfList = (list: ListRow): string => (list.ownPermissions === 1 ? list.guid : WEB_SCOPE);

function assignments(context: RequestContext, scope: string): SharePointAnswer {
  const { store, site, request } = context;
  const principals = store.database.all(
    'SELECT DISTINCT principal FROM assignments WHERE site = ? AND scope = ? ORDER BY principal',
    site.n,
    scope,
  ) as { principal: number }[];
  return answerResources(
    request,
    principals.map(({ principal }) => assignmentResource(context, scope, principal)),
  );
}

function demandOwn(context: RequestContext, list: ListRow): void {
  demand(context.access.onList(list), permission.managePermissions);
  if (list.ownPermissions === 1) return;
  throw new SharePointRefusal(
    400,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.',
  );
}

function add(context: RequestContext, scope: string): SharePointAnswer {
  const { store, site } = context;
  const principal = integerArgument(context, 0, 'principalid');
  const role = integerArgument(context, 0, 'roledefid');
  memberResource(context, principal);
  if (roleById(store.database, site, role) === undefined) throw missing('Role definition');
  assign(store.database, site, { scope, principal, role });
  return done();
}

function remove(
  context: RequestContext,
  scope: string,
  principal: number,
  role: number | null,
): SharePointAnswer {
  const { store, site } = context;
  const removed = store.database.run(
    'DELETE FROM assignments WHERE site = ?1 AND scope = ?2 AND principal = ?3 AND (?4 IS NULL OR role = ?4)',
    site.n,
    scope,
    principal,
    role,
  );
  if (removed === 0) throw missing('Role assignment');
  return done();
}

/** Without copying, the caller alone keeps full control, as in SharePoint. */
function breakInheritance(context: RequestContext, list: ListRow): SharePointAnswer {
  const { store, site, access } = context;
  demand(access.onList(list), permission.managePermissions);
  if (list.ownPermissions === 1) return done();
  if (list.itemCount > LONGEST_BREAKABLE) throw viewThresholdExceeded();
  const copy = argument(context, 0, 'copyroleassignments').toLowerCase() === 'true';
  store.database.run('UPDATE lists SET ownPermissions = 1 WHERE n = ?', list.n);
  if (copy) {
    store.database.run(
      `INSERT INTO assignments (site, scope, principal, role)
       SELECT site, ?, principal, role FROM assignments WHERE site = ? AND scope = ?`,
      list.guid,
      site.n,
      WEB_SCOPE,
    );
  } else {
    const principal = currentUser(context).id;
    assign(store.database, site, { scope: list.guid, principal, role: FULL_CONTROL_ROLE });
  }
  return done();
}

function resetInheritance(context: RequestContext, list: ListRow): SharePointAnswer {
  const { store, access } = context;
  demand(access.onList(list), permission.managePermissions);
  store.database.run('UPDATE lists SET ownPermissions = 0 WHERE n = ?', list.n);
  store.database.run('DELETE FROM assignments WHERE scope = ?', list.guid);
  return done();
}

function onWeb(
  work: (context: RequestContext) => SharePointAnswer,
  needed = permission.managePermissions as bigint,
): WebRoute {
  return (context) => {
    demand(context.access.web, needed);
    return work(context);
  };
}

function onOwnList(work: (context: RequestContext, list: ListRow) => SharePointAnswer): ListRoute {
  return (context, list) => {
    demandOwn(context, list);
    return work(context, list);
  };
}

const removeNamed = (context: RequestContext, scope: string): SharePointAnswer =>
  remove(
    context,
    scope,
    integerArgument(context, 0, 'principalid'),
    integerArgument(context, 0, 'roledefid'),
  );

export const webPermissionRoutes: Record<string, WebRoute> = {
  'GET web/roleassignments': onWeb(
    (context) => assignments(context, WEB_SCOPE),
    permission.enumeratePermissions,
  ),
  'POST web/roleassignments/addroleassignment()': onWeb((context) => add(context, WEB_SCOPE)),
  'POST web/roleassignments/removeroleassignment()': onWeb((context) => removeNamed(context, WEB_SCOPE)),
};

export const listPermissionRoutes: Record<string, ListRoute> = {
  'GET list()/effectivebasepermissions': ({ access }, list) => entity(maskJson(access.onList(list))),
  'GET list()/hasuniqueroleassignments': (_context, list) => entity({ value: list.ownPermissions === 1 }),
  'GET list()/roleassignments': (context, list) => {
    demand(context.access.onList(list), permission.enumeratePermissions);
    return assignments(context, scopeOfList(list));
  },
  'POST list()/roleassignments/addroleassignment()': onOwnList((context, list) => add(context, list.guid)),
  'POST list()/roleassignments/removeroleassignment()': onOwnList((context, list) =>
    removeNamed(context, list.guid),
  ),
  'DELETE list()/roleassignments()': onOwnList((context, list) =>
    remove(context, list.guid, integerArgument(context, 0), null),
  ),
  'POST list()/breakroleinheritance()': breakInheritance,
  'POST list()/resetroleinheritance': resetInheritance,
};
