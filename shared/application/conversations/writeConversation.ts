import type { Conversation, ConversationKey } from '../../domain/conversation/conversation';
import { success, type Result } from '../../domain/kernel/result';
import type { ConversationFields } from '../ports/ConversationBook';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { ConversationPorts } from './ConversationPorts';

/** What is to be written of a place. */
export interface ConversationChange {
  /** What is to change in the row as it stands; null where it is right already. */
  readonly fieldsFor: (row: Conversation) => Partial<ConversationFields> | null;
  /** The row where there is none; null where a place that nobody knows is left alone. */
  readonly born: ConversationFields | null;
}

const mostRounds = 3;
/** Two instances met the place at once: the other's row stands. */
const isBetween = ({ kind }: WriteFailure): boolean => kind === 'refused' || kind === 'changed-by-other';

/** Writes until nobody has come in between; null where there is no such place. */
export async function writeConversation(
  ports: ConversationPorts,
  key: ConversationKey,
  change: ConversationChange,
): Promise<Result<Conversation | null, WriteFailure>> {
  for (let round = 1; ; round++) {
    const written = await writeOnce(ports, key, change);
    if (written.ok || round === mostRounds || !isBetween(written.error)) return written;
  }
}

async function writeOnce(
  { conversations, operations }: ConversationPorts,
  key: ConversationKey,
  { fieldsFor, born }: ConversationChange,
): Promise<Result<Conversation | null, WriteFailure>> {
  const found = await conversations.find(key);
  if (!found.ok) return found;
  const row = found.value;
  if (row === null) return born === null ? success(null) : conversations.add(born, operations.next());
  const fields = fieldsFor(row);
  return fields === null ? success(row) : conversations.change(row, fields, operations.next());
}
