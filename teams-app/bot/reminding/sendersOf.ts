import type { MessageSender } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';

/** The ways that lead to people. */
interface Senders {
  readonly chat: MessageSender;
  readonly mail: MessageSender;
}

/**
 * Each message by its own channel. Whom the chat does not reach (`unreachable`: no conversation, blocked, removed) the
 * outbox hands to mail at the next tick, so no half needs to know of the other.
 */
export const sendersOf = ({ chat, mail }: Senders): MessageSender => ({
  send: (message) => (message.recipient.channel === 'chat' ? chat : mail).send(message),
});
