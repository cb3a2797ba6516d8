import type { Conversation, ConversationKey } from '../../domain/conversation/conversation';
import type { Instant } from '../../domain/kernel/id';
import { addSeconds } from '../../domain/kernel/instant';
import { success, type Result } from '../../domain/kernel/result';
import type { Clock } from '../ports/Clock';
import type { ConversationBook } from '../ports/ConversationBook';
import type { GatewayFailure } from '../ports/GatewayFailure';

type Conversations = ReadonlyMap<ConversationKey, Conversation>;

/** A tick sends to hundreds within a minute. */
const rememberedSeconds = 60;

/** All conversations by their key, read once for all that is sent within a minute. */
export function rememberConversations(
  book: Pick<ConversationBook, 'all'>,
  clock: Clock,
): () => Promise<Result<Conversations, GatewayFailure>> {
  let known: { readonly rows: Conversations; readonly until: Instant } | null = null;
  return async () => {
    if (known !== null && clock.now() < known.until) return success(known.rows);
    const read = await book.all();
    if (!read.ok) return read;
    const rows = new Map(read.value.map((row) => [row.key, row]));
    known = { rows, until: addSeconds(clock.now(), rememberedSeconds) };
    return success(rows);
  };
}
