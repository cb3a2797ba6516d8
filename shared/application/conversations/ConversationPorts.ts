import type { Clock } from '../ports/Clock';
import type { ConversationBook } from '../ports/ConversationBook';
import type { OperationIds } from '../ports/OperationIds';

export interface ConversationPorts {
  readonly conversations: ConversationBook;
  readonly clock: Clock;
  readonly operations: OperationIds;
}
