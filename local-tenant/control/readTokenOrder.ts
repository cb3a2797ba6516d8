import { findResource } from '../identity/resources.ts';
import type { Resource } from '../identity/resources.ts';
import { SERVICE } from '../identity/registeredApp.ts';
import { findPerson } from '../people.ts';
import type { Person } from '../tenant.ts';
import type { Reading } from './Reading.ts';

/** A token to be minted: for a person, or (null) for the product's own service. */
export interface TokenOrder {
  readonly person: Person | null;
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

type Body = Readonly<Record<string, unknown>>;

/** All that the resource exposes, unless the order names less. */
function readScopes(body: Body, exposed: readonly string[]): readonly string[] | null {
  const asked = body['scopes'];
  if (asked === undefined) return exposed;
  if (!Array.isArray(asked) || asked.length === 0) return null;
  const scopes = asked.filter((scope): scope is string => exposed.some((one) => one === scope));
  return scopes.length === asked.length ? scopes : null;
}

function readPersona(value: unknown): Person | null | undefined {
  if (value === SERVICE.key) return null;
  const person = typeof value === 'string' ? findPerson(value) : null;
  return person && person.account !== 'none' ? person : undefined;
}

export function readTokenOrder(resources: readonly Resource[]): (body: Body) => Reading<TokenOrder> {
  return (body) => {
    const person = readPersona(body['persona']);
    if (person === undefined)
      return { ok: false, message: 'persona must be a key of GET personas with an account.' };
    const audience = typeof body['audience'] === 'string' ? body['audience'] : '';
    const resource = findResource(resources, audience);
    if (!resource) {
      const known = resources.map((one) => one.audience).join(', ');
      return { ok: false, message: `audience must be one of ${known}.` };
    }
    const scopes = readScopes(body, person ? resource.scopes : resource.roles);
    return scopes
      ? { ok: true, value: { person, resource, scopes } }
      : { ok: false, message: `scopes must be among what ${resource.audience} exposes.` };
  };
}
