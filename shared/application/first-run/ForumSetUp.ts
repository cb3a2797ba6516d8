import type { ForumKind } from '../../domain/organisation/forum';

/** What a forum needs before anything can be promised in it. */
export interface ForumSetUp {
  readonly name: string;
  readonly kind: ForumKind;
  readonly idPrefix: string;
  readonly cadenceDays: number | null;
  readonly meetingTemplate: string;
  /** The coordinator's own function: "Trygghetssamordnare". */
  readonly functionTitle: string;
  /** By name, the convener first. */
  readonly organisations: readonly string[];
}
