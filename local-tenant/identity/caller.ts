import type { Caller, Person } from '../tenant.ts';
import { REGISTER_TENANT } from '../people.ts';
import { CLIENT_ID, SERVICE } from './registeredApp.ts';

/** The person as SharePoint and Graph see them, with what the token lets the app do for them. */
export function callerOf(person: Person, scopes: readonly string[]): Caller {
  return {
    kind: 'person',
    key: person.key,
    objectId: person.objectId,
    loginName: person.loginName,
    name: person.name,
    mail: person.mail,
    guest: person.account === 'guest',
    scopes,
  };
}

/** The product's own service, app-only. */
export function serviceCaller(roles: readonly string[]): Caller {
  return {
    kind: 'app',
    key: SERVICE.key,
    objectId: SERVICE.objectId,
    loginName: `i:0i.t|ms.sp.ext|${CLIENT_ID}@${REGISTER_TENANT}`,
    name: SERVICE.name,
    mail: '',
    guest: false,
    scopes: roles,
  };
}
