import type { Caller, Person, TokenVerifier } from '../../tenant.ts';
import { COOKIE_SCOPE } from '../permissions/tokenReach.ts';
import { accessDenied } from './sharePointRefusal.ts';

export interface AuthenticationParts {
  readonly origin: string;
  readonly tokens: TokenVerifier;
  readonly people: readonly Person[];
  personaOfCookie(cookie: string): string | null;
}

/** Whom a request speaks for; `by` decides whether it needs a form digest. */
export type Authentication =
  | { readonly ok: true; readonly by: 'token' | 'cookie'; readonly caller: Caller }
  | { readonly ok: false; readonly reason: string };

const asCaller = (person: Person): Caller => ({
  kind: 'person',
  key: person.key,
  objectId: person.objectId,
  loginName: person.loginName,
  name: person.name,
  mail: person.mail,
  guest: person.account === 'guest',
  scopes: [COOKIE_SCOPE],
});

/** The person whom a sign-in cookie speaks for, or null. */
export function asCallerOf(cookie: string, parts: AuthenticationParts): Caller | null {
  const key = parts.personaOfCookie(cookie);
  const person = parts.people.find((each) => each.key === key && each.account !== 'none');
  return person === undefined ? null : asCaller(person);
}

/** A page of another origin must not borrow the cookie of somebody signed in here. */
function byCookie(headers: ReadonlyMap<string, string>, parts: AuthenticationParts): Authentication {
  const caller = asCallerOf(headers.get('cookie') ?? '', parts);
  if (caller === null) return { ok: false, reason: 'The request carries neither a token nor a sign-in.' };
  const origin = headers.get('origin');
  if (origin !== undefined && origin !== parts.origin) throw accessDenied();
  return { ok: true, by: 'cookie', caller };
}

/** Finds out who is calling: by bearer token if there is one, else by the sign-in cookie. */
export async function authenticate(
  headers: ReadonlyMap<string, string>,
  parts: AuthenticationParts,
): Promise<Authentication> {
  const authorization = headers.get('authorization');
  if (authorization === undefined) return byCookie(headers, parts);
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return { ok: false, reason: 'Invalid authorization header.' };
  const check = await parts.tokens.verify(token, parts.origin);
  return check.ok ? { ok: true, by: 'token', caller: check.caller } : check;
}
