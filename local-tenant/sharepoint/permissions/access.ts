import type { Caller } from '../../tenant.ts';
import { accessDenied } from '../http/sharePointRefusal.ts';
import type { Database } from '../store/database.ts';
import type { ListRow, SiteRow } from '../store/rows.ts';
import { allows, maskOf, NO_MASK, permission } from './basePermissions.ts';
import { LIMITED_ACCESS } from './standardRoles.ts';
import { grantReach, tokenReach } from './tokenReach.ts';
import type { GrantRole } from './tokenReach.ts';

/** The scope under which a web's own role assignments are kept; lists use their guid. */
export const WEB_SCOPE = 'web';

/** What one caller may do on one site, worked out from groups, role definitions and broken inheritance. */
export interface Access {
  readonly web: bigint;
  onList(list: ListRow): bigint;
}

interface AssignmentRow {
  readonly scope: string;
  readonly high: number;
  readonly low: number;
}

const ASSIGNMENTS = `
SELECT a.scope, r.high, r.low FROM assignments a JOIN roles r ON r.site = a.site AND r.id = a.role
WHERE a.site = ?1 AND (a.principal = ?2
  OR a.principal IN (SELECT groupId FROM members WHERE site = ?1 AND userId = ?2))`;

function masksByScope(database: Database, site: SiteRow, userId: number): Map<string, bigint> {
  const masks = new Map<string, bigint>();
  for (const { scope, high, low } of database.all(ASSIGNMENTS, site.n, userId) as AssignmentRow[]) {
    masks.set(scope, (masks.get(scope) ?? NO_MASK) | maskOf(high, low));
  }
  return masks;
}

function appAccess(database: Database, site: SiteRow, caller: Caller): Access {
  const grant = database.one('SELECT role FROM grants WHERE site = ? AND app = ?', site.n, caller.key) as
    { role: GrantRole } | undefined;
  const selected = caller.scopes.includes('Sites.Selected') && grant !== undefined;
  const web = selected ? grantReach[grant.role] : NO_MASK;
  return { web, onList: () => web };
}

function personAccess(database: Database, site: SiteRow, caller: Caller): Access {
  const user = database.one(
    'SELECT id FROM users WHERE site = ? AND loginName = ?',
    site.n,
    caller.loginName,
  ) as { id: number } | undefined;
  const masks = user === undefined ? new Map<string, bigint>() : masksByScope(database, site, user.id);
  const reach = tokenReach(caller);
  const onWeb = masks.get(WEB_SCOPE) ?? NO_MASK;
  // Whoever may see one list may open the web it lies in, and no more.
  const entry = masks.size > 0 ? LIMITED_ACCESS : NO_MASK;
  return {
    web: (onWeb | entry) & reach,
    onList: (list) => (list.ownPermissions === 1 ? (masks.get(list.guid) ?? NO_MASK) : onWeb) & reach,
  };
}

/** Works out a caller's access, or refuses a caller who may not even open the web. */
export function accessOf(database: Database, site: SiteRow, caller: Caller): Access {
  const access =
    caller.kind === 'app' ? appAccess(database, site, caller) : personAccess(database, site, caller);
  demand(access.web, permission.open | permission.useRemoteApis);
  return access;
}

/** Refuses with 403 unless the mask holds what is needed. */
export function demand(mask: bigint, needed: bigint): void {
  if (!allows(mask, needed)) throw accessDenied();
}
