import type {
  MessageSender,
  OutgoingMessage,
  SendFailure,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { rememberConversations } from '@samverkansrummet/shared/lib-commonjs/application/conversations/rememberConversations.js';
import type { ConversationBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ConversationBook.js';
import {
  personalKey,
  type Conversation,
} from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { digestCard, titleFor } from '../cards/digestCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { chatWords } from '../text/chatWords.ts';
import { digestOf } from './digestOf.ts';
import { unknownOutcomes } from './speakFailureOf.ts';
import type { FirstWords, SpeakFirst } from './SpeakFirst.ts';

export interface ChatSenderSetup {
  readonly ground: ChatGround;
  readonly book: Pick<ConversationBook, 'all'>;
  readonly speakFirst: SpeakFirst;
}

/** The chat half of sending: into the person's own chat, where there is one that lets the bot in. */
export function makeChatSender({ ground, book, speakFirst }: ChatSenderSetup): MessageSender {
  const openChats = rememberConversations(book, ground.clock);

  async function chatOf({ recipient }: OutgoingMessage): Promise<Result<Conversation, SendFailure>> {
    const { person } = recipient.contact;
    const chats = await openChats();
    if (!chats.ok) return failure({ kind: 'try-again', reason: 'conversations-not-read' });
    const chat = person === null ? undefined : chats.value.get(personalKey(person));
    if (chat === undefined) return failure({ kind: 'unreachable', reason: 'no-conversation' });
    return chat.state === 'open' ? success(chat) : failure({ kind: 'unreachable', reason: chat.state });
  }

  return {
    async send(message) {
      const chat = await chatOf(message);
      if (!chat.ok) return chat;
      const directory = await ground.directory.load();
      if (!directory.ok) return failure({ kind: 'try-again', reason: 'directory-not-read' });
      const digest = digestOf(message, directory.value, ground);
      const spoken = await speakFirst(chat.value, wordsOf(message, digest, chat.value, ground));
      if (spoken.ok) return spoken;
      if (spoken.error.kind === 'try-again') return failure(spoken.error);
      const { state } = spoken.error;
      // A mark that is not kept is found out again the next time.
      await ground.conversations.lose(chat.value.key, state);
      return failure({ kind: 'unreachable', reason: state });
    },
  };
}

/** An attempt that no answer came to, or that was killed before its row could say anything. */
const mayHaveGone = ({ attempts, reason }: OutgoingMessage['row']): boolean =>
  attempts > 1 && ['', ...unknownOutcomes].includes(reason);

function wordsOf(
  { lines, row }: OutgoingMessage,
  digest: ReturnType<typeof digestOf>,
  { language }: Conversation,
  { clock }: ChatGround,
): FirstWords {
  const rows = digest.promises.map(({ forum, action }) => ({ forum, action }));
  const shown = { language, title: titleFor(lines), rows, today: clock.today(), at: clock.now() };
  const context = digest.matters.length + digest.more > 0 ? { ...shown, message: row.id } : shown;
  const summary = chatWords[language].digest.summary(lines.length);
  return { card: digestCard({ ...digest, again: mayHaveGone(row) }, context), summary };
}
