import type { Caller } from '../../tenant.ts';
import { FULL_MASK, NO_MASK } from './basePermissions.ts';
import { CONTRIBUTE, DESIGN, FULL_CONTROL, READ } from './standardRoles.ts';

/** What a delegated scope lets a token do at most, whatever the person may do. */
const scopeReach: Readonly<Record<string, bigint>> = {
  'AllSites.Read': READ,
  'AllSites.Write': CONTRIBUTE,
  'AllSites.Manage': DESIGN,
  'AllSites.FullControl': FULL_CONTROL,
};

/** What an administrator can grant an app on one site (Sites.Selected). */
export const grantReach = {
  read: READ,
  write: CONTRIBUTE,
  manage: DESIGN,
  fullcontrol: FULL_CONTROL,
} as const;

export type GrantRole = keyof typeof grantReach;

/** Cookie callers speak with all of the person's rights; tokens only as far as their scopes go. */
export const COOKIE_SCOPE = 'cookie';

export function tokenReach(caller: Caller): bigint {
  if (caller.scopes.includes(COOKIE_SCOPE)) return FULL_MASK;
  return caller.scopes.reduce((reach, scope) => reach | (scopeReach[scope] ?? NO_MASK), NO_MASK);
}
