import type { TenantClock } from '../../tenant.ts';
import type { ListRow, SiteRow } from './rows.ts';
import { stampNow, type TenantStore } from './tenantStore.ts';

/** SharePoint's numbers of what has happened to a row. */
export const changeKind = { added: 1, updated: 2, deleted: 3, restored: 7 } as const;
export type ChangeKind = (typeof changeKind)[keyof typeof changeKind];

export interface ChangeRow {
  readonly n: number;
  readonly list: number;
  readonly item: number;
  readonly kind: ChangeKind;
  readonly at: string;
}

/** How long SharePoint remembers what has happened. */
const DAYS_REMEMBERED = 60;

const TICKS_AT_1970 = 621_355_968_000_000_000n;
const TICKS_A_MILLISECOND = 10_000n;

/** Every write to a row leaves a line. */
export function noteChange(
  store: TenantStore,
  { list, item, kind }: { readonly list: ListRow; readonly item: number; readonly kind: ChangeKind },
): void {
  store.database.run(
    'INSERT INTO changes (site, list, item, kind, at) VALUES (?, ?, ?, ?, ?)',
    ...[list.site, list.n, item, kind, stampNow(store)],
  );
}

export function changesAfter(
  { database }: TenantStore,
  site: SiteRow,
  {
    after,
    most,
    kinds,
  }: { readonly after: number; readonly most: number; readonly kinds: readonly ChangeKind[] },
): readonly ChangeRow[] {
  const marks = kinds.map(() => '?').join(', ');
  return database.all(
    `SELECT n, list, item, kind, at FROM changes WHERE site = ? AND n > ? AND kind IN (${marks}) ORDER BY n LIMIT ?`,
    ...[site.n, after, ...kinds, most],
  ) as ChangeRow[];
}

export function lastChange({ database }: TenantStore, site: SiteRow): number {
  const { n } = database.one('SELECT max(n) AS n FROM changes WHERE site = ?', site.n) as {
    n: number | null;
  };
  return n ?? 0;
}

/** `1;2;<web>;<ticks>;<number>`: scope of a web, when it was given, and how far it reaches. */
export const changeToken = (site: SiteRow, at: Date, n: number): string =>
  `1;2;${site.guid};${BigInt(at.getTime()) * TICKS_A_MILLISECOND + TICKS_AT_1970};${n}`;

const tokenShape = /^1;2;([0-9a-f-]+);(\d+);(\d+)$/i;

/** Null for what is no token of this web. */
export function readChangeToken(
  site: SiteRow,
  token: string,
): { readonly at: number; readonly n: number } | null {
  const [, web = '', ticks = '', n = ''] = tokenShape.exec(token) ?? [];
  if (web.toLowerCase() !== site.guid.toLowerCase()) return null;
  return { at: Number((BigInt(ticks) - TICKS_AT_1970) / TICKS_A_MILLISECOND), n: Number(n) };
}

export const isForgotten = (at: number, clock: TenantClock): boolean =>
  at < clock.now().getTime() - DAYS_REMEMBERED * 24 * 3600 * 1000;
