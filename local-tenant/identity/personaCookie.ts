import { findPerson } from '../people.ts';
import type { Person } from '../tenant.ts';

/** The cookie by which a SharePoint page knows who is signed in; it stands in for FedAuth. */
export const PERSONA_COOKIE = 'persona';

/** The person of a Cookie header, or nobody: a partner without account cannot be signed in. */
export function personaOfCookie(cookieHeader: string | undefined): Person | null {
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('='));
  const key = pairs.find(([name]) => name === PERSONA_COOKIE)?.[1];
  const person = key === undefined ? null : findPerson(key);
  return person && person.account !== 'none' ? person : null;
}
