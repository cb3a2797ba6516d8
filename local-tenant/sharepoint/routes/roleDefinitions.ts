import { entity, updated } from '../http/exchange.ts';
import type { Json, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, SharePointRefusal, unknownProperty } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import { roleById, rolesOf, saveRole, takeRoleId } from '../store/principals.ts';
import type { RoleRow } from '../store/rows.ts';
import { argument, integerArgument, jsonBody } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';

export const roleResource = (role: RoleRow): Resource => ({
  'odata.type': 'SP.RoleDefinition',
  'odata.id': `Web/RoleDefinitions(${role.id})`,
  'odata.editLink': `Web/RoleDefinitions(${role.id})`,
  BasePermissions: { High: String(role.high), Low: String(role.low) },
  Description: role.description,
  Hidden: role.kind === 1,
  Id: role.id,
  Name: role.name,
  Order: role.position,
  RoleTypeKind: role.kind,
});

const found = (role: RoleRow | undefined): RoleRow => {
  if (role === undefined) {
    throw new SharePointRefusal(
      404,
      '-2147024809, System.ArgumentException',
      'The role definition does not exist.',
    );
  }
  return role;
};

const byId = (context: RequestContext): RoleRow =>
  found(roleById(context.store.database, context.site, integerArgument(context, 0)));

function byName(context: RequestContext): RoleRow {
  const name = argument(context, 0).toLowerCase();
  return found(
    rolesOf(context.store.database, context.site).find((role) => role.name.toLowerCase() === name),
  );
}

function byType(context: RequestContext): RoleRow {
  const kind = integerArgument(context, 0);
  return found(rolesOf(context.store.database, context.site).find((role) => role.kind === kind));
}

const half = (value: Json | undefined, most: number): number => {
  const read = Number(value);
  if (!Number.isInteger(read) || read < 0 || read > most) throw badQuery('Invalid base permissions.');
  return read;
};

const PROPERTIES = new Set(['Name', 'Description', 'Order', 'BasePermissions']);

function checkedName(context: RequestContext, role: RoleRow, name: Json): string {
  if (typeof name !== 'string' || name.trim() === '') throw badQuery('Invalid role definition name.');
  const others = rolesOf(context.store.database, context.site).filter(({ id }) => id !== role.id);
  if (!others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  throw new SharePointRefusal(
    500,
    '-2130575339, Microsoft.SharePoint.SPException',
    'A permission level with the same name already exists.',
  );
}

/** Writes the sent properties over a role definition; what is not sent stays. */
function merge(context: RequestContext, role: RoleRow): RoleRow {
  const body = jsonBody(context);
  const unknown = Object.keys(body).find((name) => !PROPERTIES.has(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.RoleDefinition');
  const { Name = role.name, Description = role.description, Order = role.position } = body;
  const { High, Low } = (body['BasePermissions'] ?? { High: role.high, Low: role.low }) as Record<
    string,
    Json
  >;
  return {
    ...role,
    name: checkedName(context, role, Name),
    description: typeof Description === 'string' ? Description : '',
    position: Number(Order),
    high: half(High, 0x7fff_ffff),
    low: half(Low, 0xffff_ffff),
  };
}

function add(context: RequestContext): SharePointAnswer {
  const { store, site, access } = context;
  demand(access.web, permission.managePermissions);
  const blank: RoleRow = { id: 0, name: '', description: '', high: 0, low: 0, position: 0, kind: 0 };
  const role = { ...merge(context, blank), id: takeRoleId(store.database, site) };
  saveRole(store.database, site, role);
  return entity(project(roleResource(role), { select: null, expand: [] }), 201);
}

function update(context: RequestContext, role: RoleRow): SharePointAnswer {
  demand(context.access.web, permission.managePermissions);
  if (role.kind === 1 || role.kind === 5) throw badQuery('This role definition cannot be changed.');
  saveRole(context.store.database, context.site, merge(context, role));
  return updated();
}

const show = (context: RequestContext, role: RoleRow): SharePointAnswer =>
  answerResource(context.request, roleResource(role));

export const roleRoutes: Record<string, WebRoute> = {
  'GET web/roledefinitions': (context) =>
    answerResources(context.request, rolesOf(context.store.database, context.site).map(roleResource)),
  'POST web/roledefinitions': add,
  'GET web/roledefinitions()': (context) => show(context, byId(context)),
  'GET web/roledefinitions/getbyname()': (context) => show(context, byName(context)),
  'GET web/roledefinitions/getbytype()': (context) => show(context, byType(context)),
  'MERGE web/roledefinitions()': (context) => update(context, byId(context)),
  'MERGE web/roledefinitions/getbyname()': (context) => update(context, byName(context)),
};
