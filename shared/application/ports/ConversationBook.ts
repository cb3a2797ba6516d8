import type { Conversation, ConversationKey } from '../../domain/conversation/conversation';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

export type ConversationFields = Omit<Conversation, 'id' | 'version'>;

/** Where the bot may speak first: a list of the programme's site that only the service and the site's owners write. */
export interface ConversationBook {
  /** All of them, at most 5,000; one request. */
  all(): Promise<Result<readonly Conversation[], GatewayFailure>>;
  /** One small request. */
  find(key: ConversationKey): Promise<Result<Conversation | null, GatewayFailure>>;
  /** A key stands once: added again it is refused. */
  add(fields: ConversationFields, operation: OperationId): Promise<Result<Conversation, WriteFailure>>;
  /** On the condition that nobody else has written the row since. */
  change(
    conversation: Conversation,
    fields: Partial<ConversationFields>,
    operation: OperationId,
  ): Promise<Result<Conversation, WriteFailure>>;
}
