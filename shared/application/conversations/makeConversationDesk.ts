import type {
  Conversation,
  ConversationKey,
  ConversationState,
} from '../../domain/conversation/conversation';
import type { Instant } from '../../domain/kernel/id';
import { addSeconds } from '../../domain/kernel/instant';
import { success, type Result } from '../../domain/kernel/result';
import type { ConversationFields } from '../ports/ConversationBook';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import type { ConversationPorts } from './ConversationPorts';
import { writeConversation, type ConversationChange } from './writeConversation';

/** A place where the bot has just been spoken to, or where it has been installed. */
export type MetPlace = Pick<
  Conversation,
  'key' | 'place' | 'conversation' | 'serviceUrl' | 'tenant' | 'person' | 'language'
>;

/** Keeps where the bot may speak first. */
export interface ConversationDesk {
  /** Open from now on, at this address. A chat that goes on costs no request: what was just seen stands. */
  meet(place: MetPlace): Promise<Result<void, WriteFailure>>;
  /** The row as it stands; null where the bot has never been. */
  known(key: ConversationKey): Promise<Result<Conversation | null, GatewayFailure>>;
  /** What a channel or a group talks about; a place that nobody knows is left alone. */
  bind(key: ConversationKey, forum: Conversation['forum']): Promise<Result<void, WriteFailure>>;
  /** The bot cannot write there any longer, and why. */
  lose(key: ConversationKey, state: Exclude<ConversationState, 'open'>): Promise<Result<void, WriteFailure>>;
}

interface Seen {
  readonly row: Conversation;
  readonly until: Instant;
}

/** Another instance may have marked the row since. */
const trustedSeconds = 600;

export function makeConversationDesk(ports: ConversationPorts): ConversationDesk {
  const { conversations, clock } = ports;
  const seen = new Map<ConversationKey, Seen>();

  async function write(
    key: ConversationKey,
    fieldsFor: ConversationChange['fieldsFor'],
    born: ConversationFields | null = null,
  ): Promise<Result<void, WriteFailure>> {
    seen.delete(key);
    const written = await writeConversation(ports, key, { fieldsFor, born });
    if (!written.ok) return written;
    if (written.value !== null)
      seen.set(key, { row: written.value, until: addSeconds(clock.now(), trustedSeconds) });
    return success(undefined);
  }

  return {
    async meet(place) {
      const last = seen.get(place.key);
      if (last !== undefined && clock.now() < last.until && isSame(last.row, place))
        return success(undefined);
      const opened = { ...place, state: 'open', stateSince: clock.now() } as const;
      const born = { ...opened, forum: null, told: [] };
      return write(place.key, (row) => (isSame(row, place) ? null : opened), born);
    },
    known: (key) => conversations.find(key),
    bind: (key, forum) => write(key, (row) => (row.forum === forum ? null : { forum })),
    lose: (key, state) =>
      write(key, (row) => (row.state === state ? null : { state, stateSince: clock.now() })),
  };
}

const kept = ['conversation', 'serviceUrl', 'tenant', 'language'] as const;

/** Open, and where it was. */
const isSame = (row: Conversation, place: MetPlace): boolean =>
  row.state === 'open' && kept.every((name) => row[name] === place[name]);
