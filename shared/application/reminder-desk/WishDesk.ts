import type { ActionId } from '../../domain/action/actionId';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import type { ReminderWish } from '../../domain/reminders/reminderWish';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { NamedAction } from './ReminderDesk';

/** One of a person's own wishes, with what it is about. */
export interface NamedWish {
  readonly wish: ReminderWish;
  /** Null for all forums. */
  readonly forumName: string | null;
  /** Null for all actions, and for one that cannot be read. */
  readonly action: NamedAction | null;
}

export interface MyReminders {
  /** By their days. */
  readonly wishes: readonly NamedWish[];
  /** Those that a pause can be for. */
  readonly forums: readonly Pick<Forum, 'key' | 'name'>[];
}

/** What somebody asks for of their own reminders. */
export type AskedWish =
  | { readonly kind: 'pause'; readonly forum: ForumKey | null; readonly until: LocalDate }
  | {
      readonly kind: 'own';
      readonly forum: ForumKey;
      readonly action: ActionId;
      readonly on: LocalDate;
      /** Nothing else about the action before that day. */
      readonly quietUntilThen: boolean;
    };

/** A person's own reminders (F30): to be left alone for a while, or to be reminded on a day. */
export interface WishDesk {
  /** One round trip, and one more to each forum that a wish names. */
  load(): Promise<Result<MyReminders, GatewayFailure>>;
  /** What stands of one action; one request. */
  ofAction(forum: ForumKey, action: ActionId): Promise<Result<readonly ReminderWish[], GatewayFailure>>;
  /** `standing` is what the person was shown of the same matter. */
  ask(
    wish: AskedWish,
    standing: readonly ReminderWish[],
  ): Promise<Result<readonly ReminderWish[], CommandRefusal>>;
  takeBack(wishes: readonly ReminderWish[]): Promise<Result<void, CommandRefusal>>;
  /** Wishes once more what has just been taken back. */
  restore(wishes: readonly ReminderWish[]): Promise<Result<void, CommandRefusal>>;
}
