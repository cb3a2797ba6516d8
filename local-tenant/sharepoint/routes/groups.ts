import { done, entity } from '../http/exchange.ts';
import type { SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notImplemented, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import { onExpand } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import {
  addMember,
  createGroup,
  groupById,
  groupsOf,
  membersOf,
  removeMember,
  userById,
} from '../store/principals.ts';
import type { GroupRow } from '../store/rows.ts';
import { argument, currentUser, integerArgument, jsonBody } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';
import { ensureByLogin, userResource } from './users.ts';

export function groupResource({ store, site }: RequestContext, group: GroupRow): Resource {
  const owner = groupById(store.database, site, group.owner) ?? userById(store.database, site, group.owner);
  return {
    'odata.type': 'SP.Group',
    'odata.id': `Web/SiteGroups/GetById(${group.id})`,
    'odata.editLink': `Web/SiteGroups/GetById(${group.id})`,
    Id: group.id,
    IsHiddenInUI: false,
    LoginName: group.title,
    Title: group.title,
    PrincipalType: 8,
    AllowMembersEditMembership: false,
    OnlyAllowMembersViewMembership: false,
    Description: group.description,
    OwnerTitle: owner?.title ?? '',
    Users: onExpand(() => membersOf(store.database, site, group.id).map(userResource)),
  };
}

const groupNotFound = (): SharePointRefusal =>
  new SharePointRefusal(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');

const found = (group: GroupRow | undefined): GroupRow => {
  if (group === undefined) throw groupNotFound();
  return group;
};

const byId = (context: RequestContext, fromEnd: number): GroupRow =>
  found(groupById(context.store.database, context.site, integerArgument(context, fromEnd)));

function byName(context: RequestContext): GroupRow {
  const name = argument(context, 0).toLowerCase();
  return found(
    groupsOf(context.store.database, context.site).find(({ title }) => title.toLowerCase() === name),
  );
}

const ofKind = ({ store, site }: RequestContext, kind: string): GroupRow =>
  found(groupsOf(store.database, site).find((group) => group.kind === kind));

function add(context: RequestContext): SharePointAnswer {
  const { store, site, access } = context;
  demand(access.web, permission.createGroups);
  const { Title, Description, ...rest } = jsonBody(context);
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw notImplemented(`the group setting ${unknown}`);
  if (typeof Title !== 'string' || Title.trim() === '' || Title.length > 255)
    throw badQuery('Invalid group title.');
  if (groupsOf(store.database, site).some(({ title }) => title.toLowerCase() === Title.toLowerCase())) {
    throw new SharePointRefusal(
      500,
      '-2130575293, Microsoft.SharePoint.SPException',
      'The specified name is already in use.',
    );
  }
  const description = typeof Description === 'string' ? Description : '';
  const owner = currentUser(context).id;
  const group = createGroup(store.database, site, { title: Title, description, owner, kind: '' });
  return entity(project(groupResource(context, group), { select: null, expand: [] }), 201);
}

function addUser(context: RequestContext): SharePointAnswer {
  demand(context.access.web, permission.managePermissions);
  const group = byId(context, 1);
  const { LoginName } = jsonBody(context);
  const user = ensureByLogin(context, typeof LoginName === 'string' ? LoginName : '');
  addMember(context.store.database, context.site, group.id, user.id);
  return entity(project(userResource(user), { select: null, expand: [] }), 201);
}

function removeUser(context: RequestContext, userId: number): SharePointAnswer {
  demand(context.access.web, permission.managePermissions);
  const removed = removeMember(context.store.database, context.site, byId(context, 2).id, userId);
  if (removed === 0) {
    throw new SharePointRefusal(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      'User cannot be found.',
    );
  }
  return done();
}

function members(context: RequestContext): SharePointAnswer {
  const { store, site, request } = context;
  return answerResources(request, membersOf(store.database, site, byId(context, 1).id).map(userResource));
}

const show = (context: RequestContext, group: GroupRow): SharePointAnswer =>
  answerResource(context.request, groupResource(context, group));

export const groupRoutes: Record<string, WebRoute> = {
  'GET web/sitegroups': (context) =>
    answerResources(
      context.request,
      groupsOf(context.store.database, context.site).map((group) => groupResource(context, group)),
    ),
  'POST web/sitegroups': add,
  'GET web/sitegroups()': (context) => show(context, byId(context, 0)),
  'GET web/sitegroups/getbyname()': (context) => show(context, byName(context)),
  'GET web/associatedownergroup': (context) => show(context, ofKind(context, 'owners')),
  'GET web/associatedmembergroup': (context) => show(context, ofKind(context, 'members')),
  'GET web/associatedvisitorgroup': (context) => show(context, ofKind(context, 'visitors')),
  'GET web/sitegroups()/users': members,
  'POST web/sitegroups()/users': addUser,
  'POST web/sitegroups()/users/removebyid()': (context) => removeUser(context, integerArgument(context, 0)),
  'POST web/sitegroups()/users/removebyloginname()': (context) =>
    removeUser(context, ensureByLogin(context, argument(context, 0)).id),
};
