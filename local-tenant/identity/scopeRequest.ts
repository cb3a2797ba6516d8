import { findResource } from './resources.ts';
import type { Resource } from './resources.ts';

/** What a scope string asks for: scopes of one resource, by its full address. */
export interface ScopeRequest {
  readonly audience: string;
  readonly scopes: readonly string[];
}

export type ScopeReading =
  | { readonly ok: true; readonly request: ScopeRequest }
  | { readonly ok: false; readonly code: string; readonly description: string };

const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

function splitScope(scope: string): { audience: string; name: string } {
  const cut = scope.lastIndexOf('/');
  return { audience: scope.slice(0, Math.max(cut, 0)), name: scope.slice(cut + 1) };
}

function refuse(code: string, description: string): ScopeReading {
  return { ok: false, code, description };
}

function grant(resource: Resource, names: readonly string[]): ScopeReading {
  if (names.includes('.default')) {
    return { ok: true, request: { audience: resource.audience, scopes: resource.scopes } };
  }
  const unknown = names.find((name) => !resource.scopes.includes(name));
  if (unknown !== undefined) {
    return refuse(
      'invalid_scope',
      `AADSTS70011: The scope '${unknown}' is not valid for ${resource.audience}.`,
    );
  }
  return { ok: true, request: { audience: resource.audience, scopes: names } };
}

/** Reads `https://resource/Scope openid …` as Entra does: one resource a token, and only what it exposes. */
export function readScopes(text: string, resources: readonly Resource[]): ScopeReading {
  const asked = text
    .split(' ')
    .filter((scope) => scope !== '' && !openIdScopes.has(scope))
    .map(splitScope);
  const [first] = asked;
  if (!first) return refuse('invalid_scope', 'AADSTS70011: No resource is named in the scope.');
  if (asked.some((scope) => scope.audience !== first.audience)) {
    return refuse('invalid_scope', 'AADSTS28000: Scopes of more than one resource in one request.');
  }
  const resource = findResource(resources, first.audience);
  if (!resource) {
    return refuse('invalid_resource', `AADSTS500011: The resource '${first.audience}' is not in the tenant.`);
  }
  return grant(
    resource,
    asked.map((scope) => scope.name),
  );
}
