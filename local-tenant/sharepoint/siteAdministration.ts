import { randomUUID } from 'node:crypto';
import { WEB_SCOPE } from './permissions/access.ts';
import { highOf, lowOf } from './permissions/basePermissions.ts';
import { EDIT_ROLE, FULL_CONTROL_ROLE, READ_ROLE, standardRoles } from './permissions/standardRoles.ts';
import type { GrantRole } from './permissions/tokenReach.ts';
import { defaultListSettings } from './routes/listSettings.ts';
import { createDefaultView } from './routes/viewStore.ts';
import { timeZones } from './routes/web.ts';
import { addMember, assign, createGroup, ensureUser, saveRole } from './store/principals.ts';
import type { SiteRow } from './store/rows.ts';
import { dropEverything } from './store/schema.ts';
import { siteAt, siteUrl, stampNow } from './store/tenantStore.ts';
import type { TenantStore } from './store/tenantStore.ts';

interface NewSite {
  /** `/sites/est-sodermalm`. */
  readonly path: string;
  readonly title: string;
  /** 1053 Swedish, 1033 English. */
  readonly language: number;
  readonly timeZone: string;
  /** People who get full control, as members of the owners' group. */
  readonly ownerKeys: readonly string[];
}

interface SiteSummary {
  readonly url: string;
  readonly path: string;
  readonly title: string;
}

/** What a tenant administrator does outside REST: sites, an app's reach, and the data as a whole. */
export interface SiteAdministration {
  createSite(site: NewSite): SiteSummary;
  listSites(): readonly SiteSummary[];
  /** Lets an app with Sites.Selected reach one site; null takes the grant back. */
  grantApp(grant: {
    readonly sitePath: string;
    readonly appKey: string;
    readonly role: GrantRole | null;
  }): void;
  /** Sets a site's time zone and language, as its owner does on the page of regional settings. */
  setRegion(region: {
    readonly sitePath: string;
    readonly timeZone: string;
    readonly language: number;
  }): void;
  /** Forgets every site with all its data. */
  reset(): void;
  /** Measures the tables, so that queries over many rows find their indexes. */
  analyze(): void;
}

function requireSite(store: TenantStore, path: string): SiteRow {
  const site = siteAt(store.database, path);
  if (site === undefined) throw new Error(`There is no site at ${path}.`);
  return site;
}

function addRoles(store: TenantStore, site: SiteRow): void {
  for (const { id, kind, swedish, english, mask, position } of standardRoles) {
    const name = site.language === 1053 ? swedish : english;
    saveRole(store.database, site, {
      id,
      name,
      description: '',
      high: highOf(mask),
      low: lowOf(mask),
      position,
      kind,
    });
  }
}

/** The three groups of a new site, with the role each has. */
const standardGroups = [
  { kind: 'owners', swedish: 'ägare', english: 'Owners', role: FULL_CONTROL_ROLE },
  { kind: 'members', swedish: 'medlemmar', english: 'Members', role: EDIT_ROLE },
  { kind: 'visitors', swedish: 'besökare', english: 'Visitors', role: READ_ROLE },
] as const;

function addGroups(store: TenantStore, site: SiteRow, ownerKeys: readonly string[]): void {
  const { database, people } = store;
  for (const { kind, swedish, english, role } of standardGroups) {
    const title = `${site.title} ${site.language === 1053 ? swedish : english}`;
    const group = createGroup(database, site, { title, description: '', owner: 0, kind });
    assign(database, site, { scope: WEB_SCOPE, principal: group.id, role });
    if (kind !== 'owners') continue;
    for (const key of ownerKeys) {
      const person = people.find((each) => each.key === key);
      if (person === undefined) throw new Error(`There is no person ${key}.`);
      addMember(database, site, group.id, ensureUser(database, site, { ...person, app: false }).id);
    }
  }
}

/** Every site is born with one document library. */
function addLibrary(store: TenantStore, site: SiteRow): void {
  const list = store.lists.create(
    site,
    {
      title: site.language === 1053 ? 'Dokument' : 'Documents',
      description: '',
      template: 101,
      folder: `${site.path}/${site.language === 1053 ? 'Delade dokument' : 'Shared Documents'}`,
      settings: defaultListSettings,
    },
    stampNow(store),
  );
  createDefaultView(store.database, site, list);
}

function insertSite(store: TenantStore, site: NewSite): SiteRow {
  if (!(site.timeZone in timeZones)) throw new Error(`The time zone ${site.timeZone} is not known.`);
  store.database.run(
    `INSERT INTO sites (path, guid, title, language, timeZone, created, nextPrincipal, nextRole)
     VALUES (?, ?, ?, ?, ?, ?, 3, 1073741926)`,
    site.path,
    randomUUID(),
    site.title,
    site.language,
    site.timeZone,
    stampNow(store),
  );
  return requireSite(store, site.path);
}

const summary = (store: TenantStore, site: SiteRow): SiteSummary => ({
  url: siteUrl(store, site),
  path: site.path,
  title: site.title,
});

export function createSiteAdministration(store: TenantStore): SiteAdministration {
  const { database } = store;
  return {
    createSite: (site) =>
      database.atomically(() => {
        const row = insertSite(store, site);
        addRoles(store, row);
        addGroups(store, row, site.ownerKeys);
        addLibrary(store, row);
        return summary(store, row);
      }),
    listSites: () =>
      (database.all('SELECT * FROM sites ORDER BY n') as SiteRow[]).map((site) => summary(store, site)),
    grantApp: ({ sitePath, appKey, role }) => {
      const site = requireSite(store, sitePath);
      database.run('DELETE FROM grants WHERE site = ? AND app = ?', site.n, appKey);
      if (role === null) return;
      database.run('INSERT INTO grants (site, app, role) VALUES (?, ?, ?)', site.n, appKey, role);
    },
    setRegion: ({ sitePath, timeZone, language }) => {
      const site = requireSite(store, sitePath);
      if (!(timeZone in timeZones)) throw new Error(`The time zone ${timeZone} is not known.`);
      database.run('UPDATE sites SET timeZone = ?, language = ? WHERE n = ?', timeZone, language, site.n);
    },
    reset: () => {
      store.lists.forget();
      dropEverything(database);
    },
    analyze: () => {
      database.define('PRAGMA analysis_limit = 1000; ANALYZE;');
    },
  };
}
