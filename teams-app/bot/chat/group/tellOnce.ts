import { writeConversation } from '@samverkansrummet/shared/lib-commonjs/application/conversations/writeConversation.js';
import type { ConversationBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ConversationBook.js';
import type { OperationIds } from '@samverkansrummet/shared/lib-commonjs/application/ports/OperationIds.js';
import type { Conversation } from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import {
  mayTake,
  tellingIn,
  withTelling,
  type Telling,
} from '@samverkansrummet/shared/lib-commonjs/domain/conversation/telling.js';
import { afterFailure, leaseFrom } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/outboxRow.js';
import type { ChatGround } from '../ChatGround.ts';
import type { SpeakFirst } from '../outbound/SpeakFirst.ts';
import { chatWords } from '../text/chatWords.ts';
import type { GroupTurn } from './groupTurns.ts';

export interface TellOnceSetup {
  readonly ground: ChatGround;
  readonly book: ConversationBook;
  readonly operations: OperationIds;
  readonly speakFirst: SpeakFirst;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Leases the telling by the row's ETag, sends, and marks it as told: a lease that a killed process has left runs out, so
 * nothing is lost, and a second card needs a kill between sending and mark. The row afterwards; null where somebody else
 * has it, or the bot is no longer let in.
 */
export async function tellOnce(
  setup: TellOnceSetup,
  group: Conversation,
  { name, card }: GroupTurn,
): Promise<Conversation | null> {
  const { ground, book, operations, speakFirst, random } = setup;
  const now = ground.clock.now();
  const standing = tellingIn(group.told, name);
  const words = mayTake(standing, now) ? await card() : null;
  if (words === null) return group;
  const attempts = standing.attempts + 1;
  const leased: Telling = { name, state: 'leased', leasedUntil: leaseFrom(now), attempts };
  const claimed = await book.change(group, { told: withTelling(group.told, leased) }, operations.next());
  if (!claimed.ok) return null;
  const said = await speakFirst(group, { card: words, summary: chatWords[group.language].group.summary });
  if (said.ok) return mark(setup, claimed.value, leased, { state: 'sent', leasedUntil: null });
  if (said.error.kind === 'closed') await ground.conversations.lose(group.key, said.error.state);
  else
    await mark(
      setup,
      claimed.value,
      leased,
      afterFailure(leased, said.error.reason, ground.clock.now(), random()),
    );
  return null;
}

/** Somebody may have spoken in the group meanwhile and written its row; whoever has taken the telling since keeps it. */
async function mark(
  { book: conversations, ground: { clock }, operations }: TellOnceSetup,
  { key }: Conversation,
  leased: Telling,
  after: Partial<Pick<Telling, 'state' | 'leasedUntil'>>,
): Promise<Conversation | null> {
  const written = await writeConversation({ conversations, clock, operations }, key, {
    fieldsFor: ({ told }) =>
      isSame(tellingIn(told, leased.name), leased)
        ? { told: withTelling(told, { ...leased, ...after }) }
        : null,
    born: null,
  });
  // Not marked in the end, it is told again when the lease is over.
  return written.ok ? written.value : null;
}

const isSame = (one: Telling, other: Telling): boolean =>
  one.state === other.state && one.leasedUntil === other.leasedUntil && one.attempts === other.attempts;
