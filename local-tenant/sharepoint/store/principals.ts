import type { Database } from './database.ts';
import type { GroupRow, RoleRow, SiteRow, UserRow } from './rows.ts';

/** A principal's id is unique among a site's users and groups together. */
function takePrincipalId(database: Database, site: SiteRow): number {
  const { id } = database.one(
    'UPDATE sites SET nextPrincipal = nextPrincipal + 1 WHERE n = ? RETURNING nextPrincipal - 1 AS id',
    site.n,
  ) as { id: number };
  return id;
}

/** Whoever can be made a user of a site. */
export interface Account {
  readonly loginName: string;
  readonly name: string;
  readonly mail: string;
  readonly objectId: string;
  readonly app: boolean;
}

export function findUser(database: Database, site: SiteRow, loginName: string): UserRow | undefined {
  return database.one('SELECT * FROM users WHERE site = ? AND loginName = ?', site.n, loginName) as
    UserRow | undefined;
}

export function userById(database: Database, site: SiteRow, id: number): UserRow | undefined {
  return database.one('SELECT * FROM users WHERE site = ? AND id = ?', site.n, id) as UserRow | undefined;
}

/** The user's row on this site, made if it is not there. */
export function ensureUser(database: Database, site: SiteRow, account: Account): UserRow {
  const known = findUser(database, site, account.loginName);
  if (known !== undefined) return known;
  const row: UserRow = {
    id: takePrincipalId(database, site),
    loginName: account.loginName,
    title: account.name,
    mail: account.mail,
    objectId: account.objectId,
    app: account.app ? 1 : 0,
  };
  database.run(
    'INSERT INTO users (site, id, loginName, title, mail, objectId, app) VALUES (?, ?, ?, ?, ?, ?, ?)',
    site.n,
    row.id,
    row.loginName,
    row.title,
    row.mail,
    row.objectId,
    row.app,
  );
  return row;
}

export const usersOf = (database: Database, site: SiteRow): UserRow[] =>
  database.all('SELECT * FROM users WHERE site = ? ORDER BY id', site.n) as UserRow[];

export const groupsOf = (database: Database, site: SiteRow): GroupRow[] =>
  database.all('SELECT * FROM groups WHERE site = ? ORDER BY id', site.n) as GroupRow[];

export const groupById = (database: Database, site: SiteRow, id: number): GroupRow | undefined =>
  database.one('SELECT * FROM groups WHERE site = ? AND id = ?', site.n, id) as GroupRow | undefined;

export function createGroup(database: Database, site: SiteRow, group: Omit<GroupRow, 'id'>): GroupRow {
  const id = takePrincipalId(database, site);
  database.run(
    'INSERT INTO groups (site, id, title, description, owner, kind) VALUES (?, ?, ?, ?, ?, ?)',
    site.n,
    id,
    group.title,
    group.description,
    group.owner,
    group.kind,
  );
  return { id, ...group };
}

export const membersOf = (database: Database, site: SiteRow, groupId: number): UserRow[] =>
  database.all(
    `SELECT u.* FROM members m JOIN users u ON u.site = m.site AND u.id = m.userId
     WHERE m.site = ? AND m.groupId = ? ORDER BY u.id`,
    site.n,
    groupId,
  ) as UserRow[];

export function addMember(database: Database, site: SiteRow, groupId: number, userId: number): void {
  database.run(
    'INSERT OR IGNORE INTO members (site, groupId, userId) VALUES (?, ?, ?)',
    site.n,
    groupId,
    userId,
  );
}

export function removeMember(database: Database, site: SiteRow, groupId: number, userId: number): number {
  return database.run(
    'DELETE FROM members WHERE site = ? AND groupId = ? AND userId = ?',
    site.n,
    groupId,
    userId,
  );
}

export const rolesOf = (database: Database, site: SiteRow): RoleRow[] =>
  database.all('SELECT * FROM roles WHERE site = ? ORDER BY position, id', site.n) as RoleRow[];

export const roleById = (database: Database, site: SiteRow, id: number): RoleRow | undefined =>
  database.one('SELECT * FROM roles WHERE site = ? AND id = ?', site.n, id) as RoleRow | undefined;

export function saveRole(database: Database, site: SiteRow, role: RoleRow): void {
  database.run(
    `INSERT OR REPLACE INTO roles (site, id, name, description, high, low, position, kind)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    site.n,
    role.id,
    role.name,
    role.description,
    role.high,
    role.low,
    role.position,
    role.kind,
  );
}

/** Role definitions of one's own are numbered after the standard ones. */
export function takeRoleId(database: Database, site: SiteRow): number {
  const { id } = database.one(
    'UPDATE sites SET nextRole = nextRole + 1 WHERE n = ? RETURNING nextRole - 1 AS id',
    site.n,
  ) as { id: number };
  return id;
}

export function assign(
  database: Database,
  site: SiteRow,
  assignment: { scope: string; principal: number; role: number },
): void {
  database.run(
    'INSERT OR IGNORE INTO assignments (site, scope, principal, role) VALUES (?, ?, ?, ?)',
    site.n,
    assignment.scope,
    assignment.principal,
    assignment.role,
  );
}
