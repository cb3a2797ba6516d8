import type { SiteDescription } from './SiteDescription';
import type { SiteSchema } from './SiteSchema';
import type { SiteSnapshot } from './SiteSnapshot';
import { standingVersion } from './standing';

/** Why nothing at all may be written on a site. */
export type SiteRefusal =
  /** A later program has furnished it, and an earlier one would undo what that one relies on. */
  | { readonly kind: 'newer-schema'; readonly version: number; readonly wanted: number }
  /** The description is of the other kind of site. */
  | { readonly kind: 'other-kind-of-site'; readonly stands: SiteDescription['kind']; readonly list: string };

/** Lists that only one kind of site has, and that it has from the beginning. */
export const ownLists: Readonly<Record<SiteDescription['kind'], readonly [string, ...string[]]>> = {
  programme: ['Forums', 'Contacts'],
  forum: ['Meetings', 'AgendaItems'],
};

const others = { programme: 'forum', forum: 'programme' } as const;

/** Null where the site may be furnished. */
export function refuseSite(
  { version: wanted }: SiteSchema,
  { kind }: SiteDescription,
  standing: SiteSnapshot,
): SiteRefusal | null {
  const version = standingVersion(standing);
  if (version > wanted) return { kind: 'newer-schema', version, wanted };
  const other = others[kind];
  return isFurnishedAs(other, standing) && !isFurnishedAs(kind, standing)
    ? { kind: 'other-kind-of-site', stands: other, list: ownLists[other][0] }
    : null;
}

/** A single list may be somebody's own by the same name. */
const isFurnishedAs = (kind: SiteDescription['kind'], { listAddresses }: SiteSnapshot): boolean =>
  ownLists[kind].every((name) => listAddresses.includes(name.toLowerCase()));
