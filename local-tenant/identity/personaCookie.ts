import { findPerson } from '../people.ts';

/** The cookie by which a SharePoint page knows who is signed in; it stands in for FedAuth. */
const PERSONA_COOKIE = 'persona';

/** The key of the person in a Cookie header, or null: a partner without account cannot be signed in. */
export function personaOfCookie(cookieHeader: string): string | null {
  const pairs = cookieHeader.split(';').map((pair) => pair.trim().split('='));
  const key = pairs.find(([name]) => name === PERSONA_COOKIE)?.[1];
  const person = key === undefined ? null : findPerson(key);
  return person && person.account !== 'none' ? person.key : null;
}
