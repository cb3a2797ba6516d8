import type { Meeting } from '../../domain/meeting/meeting';
import type { OutboxRow } from '../../domain/reminders/outboxRow';
import type { Recipient, Reminder } from '../../domain/reminders/reminder';
import type { Result } from '../../domain/kernel/result';
import type { DueAction } from './DueBook';

/** One thing in a message, as it stands when the message is sent. */
export interface MessageLine {
  readonly reminder: Reminder;
  /** Null where it is about something else than an action. */
  readonly action: DueAction | null;
  /** Null where it is about something else than a meeting. */
  readonly meeting: Meeting | null;
}

export interface OutgoingMessage {
  readonly row: OutboxRow;
  /** Whoever gets it now: a contact that has been replaced since has its successor. */
  readonly recipient: Recipient;
  readonly lines: readonly MessageLine[];
}

/** Why a message has not gone; the words are for the coordinator and say nothing of its content. */
export type SendFailure =
  /** Nothing of it went; another attempt may succeed. */
  | { readonly kind: 'try-again'; readonly reason: string }
  /** This way does not lead to the recipient: blocked, not installed, no such address. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** It had gone at an attempt whose mark was lost; what was to go along with it this time need not have. */
interface GoneBefore {
  readonly kind: 'gone-before';
}

/** Sends one message by its channel, and keeps to the channel's limits. */
export interface MessageSender {
  send(message: OutgoingMessage): Promise<Result<void, SendFailure | GoneBefore>>;
}
