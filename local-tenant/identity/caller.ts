import type { Caller, Person } from '../tenant.ts';
import { REGISTER_TENANT } from '../people.ts';
import type { RegisteredApp } from './registeredApp.ts';

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

/** An app that speaks for itself. */
export function appCaller(app: RegisteredApp, roles: readonly string[]): Caller {
  return {
    kind: 'app',
    key: app.key,
    objectId: app.objectId,
    loginName: `i:0i.t|ms.sp.ext|${app.clientId}@${REGISTER_TENANT}`,
    name: app.name,
    mail: '',
    guest: false,
    scopes: roles,
  };
}
