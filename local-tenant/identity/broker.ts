import { findPerson } from '../people.ts';
import type { Fault, Faults, Person } from '../tenant.ts';
import { homeAccountId, homeObjectId } from './homeAccount.ts';
import { CLIENT_ID } from './registeredApp.ts';
import type { Resource } from './resources.ts';
import { readScopes } from './scopeRequest.ts';
import type { ScopeRequest } from './scopeRequest.ts';
import { TOKEN_LIFETIME } from './tokenMint.ts';
import type { TokenMint } from './tokenMint.ts';

/** What a nested app asks its host's identity broker for. */
export interface BrokerRequest {
  readonly persona: string;
  readonly clientId: string;
  readonly scope: string;
  readonly authority?: string;
}

/** An error on the bridge, in MSAL's words. */
interface BridgeError {
  readonly status: string;
  readonly code: string;
  readonly subError: string;
  readonly description: string;
}

export type BrokerAnswer =
  | { readonly success: true; readonly token: object; readonly account: object }
  | { readonly success: false; readonly error: BridgeError };

export interface BrokerOptions {
  readonly mint: TokenMint;
  readonly resources: readonly Resource[];
  readonly loginOrigin: string;
  readonly faults: Faults;
}

function refuse(status: string, code: string, description: string): BrokerAnswer {
  return { success: false, error: { status, code, subError: '', description } };
}

/**
 * The tenant that an authority names. Without one, or with `common`, it is the person's home
 * tenant: the trap that a guest's token is then of no use at the register's SharePoint.
 */
function tenantOfAuthority(authority: string | undefined, person: Person): string {
  const named = authority === undefined ? '' : (URL.parse(authority)?.pathname.split('/')[1] ?? '');
  return /^[0-9a-f-]{36}$/i.test(named) ? named.toLowerCase() : person.tenant;
}

function knownAccount(request: BrokerRequest): Person | null {
  const person = findPerson(request.persona);
  return person && person.account !== 'none' ? person : null;
}

/** The host's broker behind Nested App Authentication: answers in the shape of the bridge. */
export function createBroker({ mint, resources, loginOrigin, faults }: BrokerOptions) {
  async function issue(person: Person, scopes: ScopeRequest, tenantId: string, fault: Fault | null) {
    const lifetime = fault?.kind === 'expired-token' ? -60 : TOKEN_LIFETIME;
    const accessToken = await mint.delegated({ person, tenantId, ...scopes, lifetime });
    return {
      access_token: accessToken,
      id_token: await mint.idToken(person, tenantId),
      expires_in: TOKEN_LIFETIME,
      scope: scopes.scopes.map((scope) => `${scopes.audience}/${scope}`).join(' '),
      authority: `${loginOrigin}/${tenantId}/`,
      properties: null,
    };
  }

  function accountOf(person: Person, tenantId: string) {
    return {
      homeAccountId: homeAccountId(person),
      environment: new URL(loginOrigin).host,
      tenantId,
      username: person.mail,
      localAccountId: tenantId === person.tenant ? homeObjectId(person) : person.objectId,
      name: person.name,
    };
  }

  return async function answer(request: BrokerRequest): Promise<BrokerAnswer> {
    const person = knownAccount(request);
    if (!person)
      return refuse('ACCOUNT_UNAVAILABLE', 'no_account', 'AADSTS50034: The account does not exist.');
    if (request.clientId !== CLIENT_ID) {
      return refuse('PERSISTENT_ERROR', 'unauthorized_client', 'AADSTS700016: The app is not in the tenant.');
    }
    const fault = faults.strike('login', ['429', '503', 'expired-token']);
    if (fault && fault.kind !== 'expired-token') {
      return refuse('TRANSIENT_ERROR', 'temporarily_unavailable', 'AADSTS90033: Try again in a moment.');
    }
    const reading = readScopes(request.scope, resources);
    if (!reading.ok) return refuse('PERSISTENT_ERROR', reading.code, reading.description);
    const tenantId = tenantOfAuthority(request.authority, person);
    const token = await issue(person, reading.request, tenantId, fault);
    return { success: true, token, account: accountOf(person, tenantId) };
  };
}
