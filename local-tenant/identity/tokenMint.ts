import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { REGISTER_TENANT, userPrincipalName } from '../people.ts';
import type { Person, TenantClock } from '../tenant.ts';
import { homeAccountId, homeObjectId } from './homeAccount.ts';
import { issuerOf } from './issuer.ts';
import { CLIENT_ID, SERVICE, type RegisteredApp } from './registeredApp.ts';
import type { SigningKey } from './signingKey.ts';

/** Seconds that an access token lives. */
export const TOKEN_LIFETIME = 3600;

interface DelegatedRequest {
  readonly person: Person;
  readonly audience: string;
  readonly scopes: readonly string[];
  /** The tenant whose authority was asked. Only the register's is of use at SharePoint. */
  readonly tenantId: string;
  /** The app that the person has let speak; the product's own unless named. */
  readonly app?: RegisteredApp;
  /** Seconds; negative for a token that is expired from the start. */
  readonly lifetime?: number;
}

/** Signs tokens in the shape of Entra's v2.0 tokens, by the tenant's clock. */
export interface TokenMint {
  delegated(request: DelegatedRequest): Promise<string>;
  appOnly(app: RegisteredApp, audience: string, roles: readonly string[]): Promise<string>;
  idToken(person: Person, tenantId: string): Promise<string>;
}

function personClaims(person: Person, tenantId: string): JWTPayload {
  const atHome = tenantId !== REGISTER_TENANT;
  const upn = atHome ? person.mail : userPrincipalName(person);
  return {
    oid: atHome ? homeObjectId(person) : person.objectId,
    sub: homeAccountId(person),
    tid: tenantId,
    name: person.name,
    preferred_username: person.mail,
    upn,
    ver: '2.0',
  };
}

export function createTokenMint(key: SigningKey, loginOrigin: string, clock: TenantClock): TokenMint {
  function sign(claims: JWTPayload, tenantId: string, audience: string, lifetime: number): Promise<string> {
    const now = Math.floor(clock.now().getTime() / 1000);
    const issuedAt = lifetime < 0 ? now + lifetime - TOKEN_LIFETIME : now;
    return new SignJWT({ ...claims, uti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
      .setIssuer(issuerOf(loginOrigin, tenantId))
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(now + lifetime)
      .sign(key.privateKey);
  }
  return {
    delegated: ({ person, audience, scopes, tenantId, app = SERVICE, lifetime = TOKEN_LIFETIME }) =>
      sign(
        { ...personClaims(person, tenantId), scp: scopes.join(' '), azp: app.clientId },
        tenantId,
        audience,
        lifetime,
      ),
    appOnly: (app, audience, roles) =>
      sign(
        {
          oid: app.objectId,
          sub: app.objectId,
          tid: REGISTER_TENANT,
          azp: app.clientId,
          roles,
          ver: '2.0',
        },
        REGISTER_TENANT,
        audience,
        TOKEN_LIFETIME,
      ),
    idToken: (person, tenantId) => sign(personClaims(person, tenantId), tenantId, CLIENT_ID, TOKEN_LIFETIME),
  };
}
