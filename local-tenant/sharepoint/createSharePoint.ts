import type { RequestListener } from 'node:http';
import type { Faults, Person, RequestLog, TenantClock, TokenVerifier } from '../tenant.ts';
import { Digests } from './http/digests.ts';
import { createListener } from './http/listener.ts';
import { createSitePages } from './pages.ts';
import type { SitePages } from './pages.ts';
import { createSiteAdministration } from './siteAdministration.ts';
import type { SiteAdministration } from './siteAdministration.ts';
import { Database } from './store/database.ts';
import { ListStore } from './store/lists.ts';
import { createTables } from './store/schema.ts';

export interface SharePointOptions {
  /** The SQLite file; `:memory:` for one that is forgotten. */
  readonly dataFile: string;
  /** `http://sharepoint.localhost:4401`, also the audience of its tokens. */
  readonly origin: string;
  /** The one other origin whose pages may call with a token. */
  readonly tabsOrigin: string;
  readonly clock: TenantClock;
  readonly tokens: TokenVerifier;
  readonly people: readonly Person[];
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Addresses that no fault strikes: what the tenant's own pages read. */
  readonly isSpared?: (path: string) => boolean;
  /** Milliseconds before every answer, asked at each. */
  readonly latencyMs: () => number;
  /** The person whom a sign-in cookie of this origin speaks for. */
  personaOfCookie(cookie: string): string | null;
}

export interface SharePoint {
  readonly listener: RequestListener;
  readonly sites: SiteAdministration;
  readonly pages: SitePages;
  close(): void;
}

/** A stand-in for SharePoint's REST interface over one SQLite file. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const { origin, clock, people, tokens, log, faults, latencyMs, tabsOrigin } = options;
  const database = new Database(options.dataFile);
  createTables(database);
  const store = { database, lists: new ListStore(database), digests: new Digests(), origin, clock, people };
  const authentication = {
    origin,
    tokens,
    people,
    personaOfCookie: (cookie: string) => options.personaOfCookie(cookie),
  };
  const { isSpared = () => false } = options;
  return {
    listener: createListener({ store, authentication, tabsOrigin, log, faults, isSpared, latencyMs }),
    sites: createSiteAdministration(store),
    pages: createSitePages(store, authentication),
    close: () => {
      database.close();
    },
  };
}
