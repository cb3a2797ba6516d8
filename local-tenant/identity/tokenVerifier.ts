import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { REGISTER_TENANT, people } from '../people.ts';
import type { Caller, TenantClock, TokenCheck, TokenVerifier } from '../tenant.ts';
import { appCaller, callerOf } from './caller.ts';
import { issuerOf } from './issuer.ts';
import { registeredApps } from './registeredApp.ts';
import type { SigningKey } from './signingKey.ts';

function wordsOf(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((word) => word !== '');
  return Array.isArray(claim) ? claim.filter((word): word is string => typeof word === 'string') : [];
}

function personBehind(payload: JWTPayload): Caller | null {
  const person = people.find((one) => one.objectId === payload['oid'] && one.account !== 'none');
  const scopes = wordsOf(payload['scp']);
  return person && scopes.length > 0 ? callerOf(person, scopes) : null;
}

function appBehind(payload: JWTPayload): Caller | null {
  const roles = wordsOf(payload['roles']);
  const app = registeredApps.find(
    ({ objectId, clientId }) => objectId === payload['oid'] && clientId === payload['azp'],
  );
  return app !== undefined && roles.length > 0 ? appCaller(app, roles) : null;
}

/** An app-only token carries roles and no scope; a token with neither (an id token) opens nothing. */
function callerBehind(payload: JWTPayload): TokenCheck {
  if (payload['tid'] !== REGISTER_TENANT) return { ok: false, reason: 'The token is from another tenant.' };
  if (!registeredApps.some(({ clientId }) => clientId === payload['azp']))
    return { ok: false, reason: 'The token is for another app.' };
  const caller = payload['scp'] === undefined ? appBehind(payload) : personBehind(payload);
  return caller
    ? { ok: true, caller }
    : { ok: false, reason: 'The token names no known caller with a scope.' };
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return `The token's ${error.claim} is not accepted.`;
  if (error instanceof errors.JOSEError) return 'The token is not signed by this tenant.';
  throw error;
}

/** Checks bearer tokens as strictly as SharePoint and Graph do, by the tenant's clock. */
export function createTokenVerifier(key: SigningKey, loginOrigin: string, clock: TenantClock): TokenVerifier {
  const issuer = issuerOf(loginOrigin, REGISTER_TENANT);
  return {
    async verify(token, audience) {
      try {
        const { payload } = await jwtVerify(token, key.publicKey, {
          algorithms: ['RS256'],
          issuer,
          audience,
          currentDate: clock.now(),
          requiredClaims: ['exp', 'nbf', 'oid', 'tid'],
        });
        return callerBehind(payload);
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
    },
  };
}
