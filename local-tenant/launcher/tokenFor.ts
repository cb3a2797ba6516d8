import type { Identity } from '../identity/createIdentity.ts';
import { SERVICE } from '../identity/registeredApp.ts';
import { findResource } from '../identity/resources.ts';
import { REGISTER_TENANT, findPerson } from '../people.ts';

/** Mints a token for a persona (or `service`) and an audience, with all that the audience exposes. */
export type TokenFor = (personaKey: string, audience: string) => Promise<string>;

export function createTokenFor({ mint, resources }: Identity): TokenFor {
  return async (personaKey, audience) => {
    const resource = findResource(resources, audience);
    if (!resource) throw new Error(`No API of the tenant has the audience ${audience}.`);
    if (personaKey === SERVICE.key) return mint.appOnly(SERVICE, resource.audience, resource.roles);
    const person = findPerson(personaKey);
    if (!person || person.account === 'none') throw new Error(`${personaKey} has no account.`);
    return mint.delegated({
      person,
      audience: resource.audience,
      scopes: resource.scopes,
      tenantId: REGISTER_TENANT,
    });
  };
}
