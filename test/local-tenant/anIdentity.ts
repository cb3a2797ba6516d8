import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClock, type SettableClock } from '../../local-tenant/clock.ts';
import { createIdentity, type Identity } from '../../local-tenant/identity/createIdentity.ts';
import { findPerson } from '../../local-tenant/people.ts';
import type { Person } from '../../local-tenant/tenant.ts';

export const LOGIN = 'http://login.localhost:4404';
export const SHAREPOINT = 'http://sharepoint.localhost:4401';

export interface StartedIdentity {
  readonly identity: Identity;
  readonly clock: SettableClock;
  readonly dataFolder: string;
}

/** An identity with a key of its own, or with the one that lies in the folder. */
export async function anIdentity(
  dataFolder = mkdtempSync(path.join(tmpdir(), 'identity-')),
): Promise<StartedIdentity> {
  const clock = createClock(new Date('2026-11-23T12:00:00Z'));
  const identity = await createIdentity({
    dataFolder,
    clock,
    loginOrigin: LOGIN,
    sharePointOrigin: SHAREPOINT,
  });
  return { identity, clock, dataFolder };
}

export function aPerson(key: string): Person {
  const person = findPerson(key);
  if (!person) throw new Error(`There is no person ${key}.`);
  return person;
}
