import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import { isOfProduct, siteKind, slugOf } from './forumSites.ts';
import type { TenantSite } from './forumSites.ts';
import type { TenantClock } from '../tenant.ts';
import { meetingsOf } from './meetingsOf.ts';
import type { TenantMeeting } from './meetingsOf.ts';

/** The sites that exist and the meetings in them, for the tenant's own pages and `health`. */
export interface DirectoryOfSites {
  readonly paths: () => readonly string[];
  sites(): readonly TenantSite[];
  /** The nearest in time first. */
  meetings(): Promise<readonly TenantMeeting[]>;
}

/** Today's meeting is what one most often wants, so the nearest in time come first. */
function nearestFirst(now: Date): (one: TenantMeeting, other: TenantMeeting) => number {
  const away = ({ startsAt }: TenantMeeting): number =>
    startsAt === null ? Number.MAX_SAFE_INTEGER : Math.abs(Date.parse(startsAt) - now.getTime());
  return (one, other) => away(one) - away(other);
}

export function createDirectoryOfSites(
  origin: string,
  store: SiteAdministration,
  tokenFor: (personaKey: string, audience: string) => Promise<string>,
  clock: TenantClock,
): DirectoryOfSites {
  const ofProduct = (): ReturnType<SiteAdministration['listSites']> =>
    store.listSites().filter(({ path }) => isOfProduct(path));
  const paths = (): readonly string[] => ofProduct().map((site) => site.path);
  return {
    paths,
    sites: () =>
      ofProduct().map(({ path, title }) => ({ url: `${origin}${path}`, kind: siteKind(path), title })),
    async meetings() {
      const token = await tokenFor('administrator', origin);
      const forums = paths().filter((path) => siteKind(path) === 'forum');
      const found = await Promise.all(
        forums.map((path) => meetingsOf(`${origin}${path}`, slugOf(path), token)),
      );
      return found.flat().toSorted(nearestFirst(clock.now()));
    },
  };
}
