import type { Key } from '../kernel/id';
import type { OrganisationKey } from './organisation';

/** The last part of the forum's site address: `est-sodermalm`. */
export type ForumKey = Key<'Forum'>;

export const forumKinds = [
  'est',
  'local-council',
  'steering-group',
  'strategic-council',
  'network',
  'place',
] as const;
export type ForumKind = (typeof forumKinds)[number];

/** A standing group of organisations that meets; each has a SharePoint site of its own. Swedish: forum. */
export interface Forum {
  readonly key: ForumKey;
  readonly name: string;
  readonly kind: ForumKind;
  readonly mandate: string;
  readonly members: readonly OrganisationKey[];
  readonly convener: OrganisationKey;
  /** Days between meetings; null where each is called by itself. */
  readonly cadenceDays: number | null;
  /** Stands in display ids: `ÅT-SÖD-28`. */
  readonly idPrefix: string;
  readonly meetingTemplate: string;
}
