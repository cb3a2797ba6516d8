import type { ConversationDesk } from '@samverkansrummet/shared/lib-commonjs/application/conversations/makeConversationDesk.js';
import type { UseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { DueBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/DueBook.js';
import type { Directory } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type {
  GatewayFailure,
  WriteFailure,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import type { RereadMessage } from '@samverkansrummet/shared/lib-commonjs/application/reminders/rereadMessage.js';
import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { ReminderWish } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderWish.js';
import type { WishWord } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/standingWishes.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';

/** What the bot stands on. */
export interface ChatGround {
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Opens the tab at an address of the product's own. */
  readonly linkTo: (address: string) => string;
  /** A pause or a reminder of somebody's own, or that one is taken back. */
  readonly addWish: (wish: WishWord) => Promise<Result<void, WriteFailure>>;
  /** The pauses and reminders that a person has asked for and not ended. */
  readonly wishesOf: (person: PersonId) => Promise<Result<readonly ReminderWish[], GatewayFailure>>;
  /** What a message of the service's says today, for whoever got it. */
  readonly rereadMessage: RereadMessage;
  /** What a forum's meetings call for; null for a forum that is not configured. */
  readonly dueOf: (forum: ForumKey) => DueBook | null;
  /** Where the bot may speak first. */
  readonly conversations: ConversationDesk;
  /** The product as one person has it; what is answered is written in the name of that contact's function. */
  readonly useCasesOf: (person: PersonId, speaking: Contact | null) => UseCases;
}
