import type { Person, TenantClock } from '../../tenant.ts';
import { toStamp } from '../fields/siteTime.ts';
import type { Digests } from '../http/digests.ts';
import type { Database } from './database.ts';
import type { ListStore } from './lists.ts';
import type { SiteRow } from './rows.ts';

/** Everything the routes share: the data, the clock and who exists in the directory. */
export interface TenantStore {
  readonly database: Database;
  readonly lists: ListStore;
  readonly clock: TenantClock;
  readonly people: readonly Person[];
  readonly digests: Digests;
  /** `http://sharepoint.localhost:4401`, without a slash at the end. */
  readonly origin: string;
}

export const stampNow = (store: TenantStore): string => toStamp(store.clock.now().getTime());

export function siteAt(database: Database, path: string): SiteRow | undefined {
  return database.one('SELECT * FROM sites WHERE path = ?', path) as SiteRow | undefined;
}

export const siteUrl = (store: TenantStore, site: SiteRow): string => store.origin + site.path;
