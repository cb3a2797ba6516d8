import { entity } from '../http/exchange.ts';
import { SharePointRefusal } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import { onSelect } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { ensureUser, findUser, userById, usersOf } from '../store/principals.ts';
import type { UserRow } from '../store/rows.ts';
import { argument, currentUser, jsonBody } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';

const ISSUER = 'urn:federation:microsoftonline';

/** A user of a site. An app has neither object id nor mail here. */
export function userResource(user: UserRow): Resource {
  const isApp = user.app === 1;
  return {
    'odata.type': 'SP.User',
    'odata.id': `Web/GetUserById(${user.id})`,
    'odata.editLink': `Web/GetUserById(${user.id})`,
    Id: user.id,
    IsHiddenInUI: false,
    LoginName: user.loginName,
    Title: user.title,
    PrincipalType: 1,
    Email: user.mail,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: user.loginName.includes('#ext#'),
    IsSiteAdmin: false,
    UserId: isApp ? null : { NameId: user.objectId, NameIdIssuer: ISSUER },
    UserPrincipalName: isApp ? null : (user.loginName.split('|').at(-1) ?? null),
    AadObjectId: onSelect(() => (isApp ? null : { NameId: user.objectId, NameIdIssuer: ISSUER })),
  };
}

const userNotFound = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    `The specified user ${name} could not be found.`,
  );

/** The user of a site by login name; somebody of the directory becomes one when added. */
export function ensureByLogin({ store, site }: RequestContext, loginName: string): UserRow {
  const known = findUser(store.database, site, loginName);
  if (known !== undefined) return known;
  const wanted = loginName.toLowerCase();
  const person = store.people.find(
    (each) =>
      each.account !== 'none' && [each.loginName, each.mail].some((name) => name.toLowerCase() === wanted),
  );
  if (person === undefined) throw userNotFound(loginName);
  return ensureUser(store.database, site, { ...person, app: false });
}

function ensure(context: RequestContext): UserRow {
  const { logonName } = jsonBody(context);
  return ensureByLogin(context, typeof logonName === 'string' ? logonName : '');
}

/** `siteusers(7)` or `siteusers(@v)` with a login name. */
function requestedUser(context: RequestContext): UserRow {
  const { store, site } = context;
  const name = argument(context, 0);
  const user = /^\d+$/.test(name)
    ? userById(store.database, site, Number(name))
    : findUser(store.database, site, name);
  if (user === undefined) throw userNotFound(name);
  return user;
}

function userByMail(context: RequestContext): UserRow {
  const { store, site } = context;
  const mail = argument(context, 0).toLowerCase();
  const user = usersOf(store.database, site).find((each) => each.mail.toLowerCase() === mail);
  if (user === undefined) throw userNotFound(mail);
  return user;
}

export const userRoutes: Record<string, WebRoute> = {
  'GET web/currentuser': (context) => answerResource(context.request, userResource(currentUser(context))),
  'GET web/siteusers': (context) =>
    answerResources(context.request, usersOf(context.store.database, context.site).map(userResource)),
  'GET web/siteusers()': (context) => answerResource(context.request, userResource(requestedUser(context))),
  'GET web/getuserbyid()': (context) => answerResource(context.request, userResource(requestedUser(context))),
  'GET web/siteusers/getbyemail()': (context) =>
    answerResource(context.request, userResource(userByMail(context))),
  'POST web/ensureuser': (context) =>
    entity(project(userResource(ensure(context)), { select: null, expand: [] })),
};
