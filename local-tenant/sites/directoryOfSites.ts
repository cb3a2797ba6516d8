import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import { siteKind, slugOf } from './forumSites.ts';
import type { TenantSite } from './forumSites.ts';
import { meetingsOf } from './meetingsOf.ts';
import type { TenantMeeting } from './meetingsOf.ts';

/** The sites that exist and the meetings in them, for the tenant's own pages and `health`. */
export interface DirectoryOfSites {
  readonly paths: () => readonly string[];
  sites(): readonly TenantSite[];
  /** The latest first. */
  meetings(): Promise<readonly TenantMeeting[]>;
}

function latestFirst(one: TenantMeeting, other: TenantMeeting): number {
  return (other.startsAt ?? '').localeCompare(one.startsAt ?? '');
}

export function createDirectoryOfSites(
  origin: string,
  store: SiteAdministration,
  tokenFor: (personaKey: string, audience: string) => Promise<string>,
): DirectoryOfSites {
  const paths = (): readonly string[] => store.listSites().map((site) => site.path);
  return {
    paths,
    sites: () =>
      store.listSites().map(({ path, title }) => ({ url: `${origin}${path}`, kind: siteKind(path), title })),
    async meetings() {
      const token = await tokenFor('administrator', origin);
      const forums = paths().filter((path) => siteKind(path) === 'forum');
      const found = await Promise.all(
        forums.map((path) => meetingsOf(`${origin}${path}`, slugOf(path), token)),
      );
      return found.flat().toSorted(latestFirst);
    },
  };
}
