import type { SiteRole } from './SiteRole';

/** What a municipality says of one site before it is provisioned. */
export interface SiteDescription {
  readonly kind: 'programme' | 'forum';
  /** What the site is called; left as it is unless given. */
  readonly name?: string;
  /** Stands in display ids: `ÅT-SÖD-28`; only forums have one. */
  readonly idPrefix: string | null;
  /** E-mail addresses or login names by group; members are added and never removed. */
  readonly members: Readonly<Record<SiteRole, readonly string[]>>;
}
