import type { Caller } from '../tenant.ts';
import { asCallerOf } from './http/authentication.ts';
import type { AuthenticationParts } from './http/authentication.ts';
import { browserSignIn } from './http/browserSignIn.ts';
import type { WrittenAnswer } from './http/writeAnswer.ts';
import { SharePointRefusal } from './http/sharePointRefusal.ts';
import type { SiteVisit } from './SiteVisit.ts';
import { accessOf } from './permissions/access.ts';
import type { Access } from './permissions/access.ts';
import { allows, highOf, lowOf, permission } from './permissions/basePermissions.ts';
import { ensureUser } from './store/principals.ts';
import type { SiteRow } from './store/rows.ts';
import { siteAt, siteUrl } from './store/tenantStore.ts';
import type { TenantStore } from './store/tenantStore.ts';

type Entry =
  { readonly ok: true; readonly visit: SiteVisit } | { readonly ok: false; readonly status: 403 | 404 };

/** A site's own pages: who opens them, and what was saved of them. */
export interface SitePages {
  /** The sign-in that a browser is led to first; null where it is known who asks. */
  signIn(url: URL, headers: ReadonlyMap<string, string>): WrittenAnswer | null;
  enter(cookie: string, sitePath: string): Entry;
  /** Saves as the person of the cookie; false without the right to, or without a valid digest. */
  save(
    page: PageAddress,
    canvas: string,
    proof: { readonly cookie: string; readonly digest: string },
  ): boolean;
  canvasOf(page: PageAddress): string | null;
}

export interface PageAddress {
  readonly sitePath: string;
  /** `Start.aspx`. */
  readonly name: string;
}

function visitOf(store: TenantStore, site: SiteRow, caller: Caller, access: Access): SiteVisit {
  const { id } = ensureUser(store.database, site, { ...caller, app: false });
  const { name, mail, loginName, guest, objectId } = caller;
  const { digests, clock } = store;
  return {
    site: {
      id: site.guid,
      url: siteUrl(store, site),
      path: site.path,
      title: site.title,
      language: site.language,
      timeZone: site.timeZone,
    },
    user: { id, name, mail, loginName, guest, objectId },
    permissions: { High: highOf(access.web), Low: lowOf(access.web) },
    mayEdit: allows(access.web, permission.editListItems),
    digest: {
      value: digests.issue({ person: caller.key, site: site.path }, clock.now()),
      seconds: digests.lifetimeSeconds,
    },
  };
}

/** Pages stand apart from REST: the real service serves them by means that no program calls. */
export function createSitePages(store: TenantStore, parts: AuthenticationParts): SitePages {
  const { database } = store;

  function enter(cookie: string, sitePath: string): Entry {
    const site = siteAt(database, sitePath);
    if (site === undefined) return { ok: false, status: 404 };
    const caller = asCallerOf(cookie, parts);
    if (caller === null) return { ok: false, status: 403 };
    try {
      return { ok: true, visit: visitOf(store, site, caller, accessOf(database, site, caller)) };
    } catch (error) {
      if (error instanceof SharePointRefusal && error.status === 403) return { ok: false, status: 403 };
      throw error;
    }
  }

  return {
    signIn: (url, headers) => browserSignIn(url, headers, parts),
    enter,
    canvasOf: ({ sitePath, name }) => {
      const found = database.one(
        'SELECT canvas FROM pages JOIN sites ON sites.n = pages.site WHERE sites.path = ? AND pages.name = ?',
        sitePath,
        name,
      ) as { canvas: string } | undefined;
      return found?.canvas ?? null;
    },
    save: ({ sitePath, name }, canvas, { cookie, digest }) => {
      const caller = asCallerOf(cookie, parts);
      const entry = enter(cookie, sitePath);
      if (caller === null || !entry.ok || !entry.visit.mayEdit) return false;
      const holder = { person: caller.key, site: entry.visit.site.path };
      if (!store.digests.isValid(digest, holder, store.clock.now())) return false;
      database.run(
        'INSERT OR REPLACE INTO pages (site, name, canvas) SELECT n, ?, ? FROM sites WHERE path = ?',
        name,
        canvas,
        sitePath,
      );
      return true;
    },
  };
}
