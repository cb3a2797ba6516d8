import type { Instant, PersonId, RowId, Version } from '../kernel/id';
import type { ForumKey } from '../organisation/forum';

declare const brand: unique symbol;

/** One row each: a person's own chat goes by the account, everything else by Teams' own id of the place. */
export type ConversationKey = string & { readonly [brand]: 'ConversationKey' };

/** Where in Teams the bot and people talk; a meeting's chat is a group chat. */
export type ConversationPlace = 'personal' | 'channel' | 'group';

/** Whether the bot can write first; whatever is not open says why a reminder went by mail instead. */
export type ConversationState = 'open' | 'uninstalled' | 'blocked' | 'not-in-roster';

/**
 * Where the bot reaches somebody without having been spoken to: Teams' address of the talk and no name. Swedish:
 * konversation.
 */
export interface Conversation {
  readonly id: RowId<'Conversation'>;
  readonly version: Version;
  readonly key: ConversationKey;
  readonly place: ConversationPlace;
  /** What Teams calls it. */
  readonly conversation: string;
  /** Where Teams' connector takes what is sent to it. */
  readonly serviceUrl: string;
  readonly tenant: string;
  /** Whose own chat it is; null for a channel or a group. */
  readonly person: PersonId | null;
  readonly language: 'sv' | 'en';
  /** What a channel or a group talks about, once a coordinator has said so; null otherwise. */
  readonly forum: ForumKey | null;
  readonly state: ConversationState;
  /** When the state was last seen to change. */
  readonly stateSince: Instant;
  /** What has been told to a group, by meeting, so that nothing is told twice. */
  readonly told: readonly string[];
}

export const personalKey = (person: PersonId): ConversationKey => `person|${person}` as ConversationKey;

/** A thread within a channel is the channel's. */
export const placeKey = (conversation: string): ConversationKey =>
  conversation.replace(/;messageid=.*$/u, '') as ConversationKey;
