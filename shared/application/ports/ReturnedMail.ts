import type { Result } from '../../domain/kernel/result';
import type { SendFailure } from './MessageSender';

/** A report that a message could not be delivered. */
export interface ReturnedMessage {
  /** Names the report, so that it can be put away. */
  readonly report: string;
  /** Whether it is of the message of that name: an outbox row's key, or what a link's mail is named by. */
  readonly isOf: (message: { readonly key: string }) => boolean;
  /** The other system's code, such as `5.1.10`; it names nobody. */
  readonly reason: string;
}

/** What has come back to the address that messages are sent from. */
export interface ReturnedMail {
  /** Reports of our own messages that nobody has dealt with. */
  waiting(): Promise<Result<readonly ReturnedMessage[], SendFailure>>;
  /** Puts a report away; one that somebody else has put away counts as put away. */
  settle(message: ReturnedMessage): Promise<void>;
}
