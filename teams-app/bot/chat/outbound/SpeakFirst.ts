import type { AdaptiveCard } from '@microsoft/teams.cards';
import type {
  Conversation,
  ConversationState,
} from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import type { Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';

/** Why nothing came into a conversation. */
export type SpeakFailure =
  /** Nothing of it went, or nobody knows; another attempt may succeed. */
  | { readonly kind: 'try-again'; readonly reason: string }
  /** Teams does not let the bot in. */
  | { readonly kind: 'closed'; readonly state: Exclude<ConversationState, 'open'> };

export interface FirstWords {
  readonly card: AdaptiveCard;
  /** All that a notification shows. */
  readonly summary: string;
}

/** Sends a card without having been spoken to. */
export type SpeakFirst = (
  to: Pick<Conversation, 'conversation' | 'serviceUrl'>,
  words: FirstWords,
) => Promise<Result<void, SpeakFailure>>;
