import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Contact, ContactId } from '../../domain/organisation/contact';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Delivery } from '../../domain/reminders/delivery';
import type { Reminder, ReminderChannel } from '../../domain/reminders/reminder';
import type { SettingName, SettingValue } from '../../domain/reminders/reminderSettings';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { DueAction } from '../ports/DueBook';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { KeptSetting } from '../ports/ReminderBook';

/** One setting in a forum. */
export interface ForumSetting {
  readonly name: SettingName;
  /** How it stands. */
  readonly value: SettingValue;
  /** How it would stand if the forum said nothing of it. */
  readonly standard: SettingValue;
  /** The forum's own row; null where what holds for all holds here. */
  readonly own: KeptSetting | null;
}

/** What stands in an action's place on these screens: never more than its number, title and date. */
export type NamedAction = Pick<DueAction, 'id' | 'displayId' | 'title' | 'dueDate'>;

/** Everything about a forum's reminders that the person may see. */
export interface ForumReminderState {
  readonly forumName: string;
  readonly settings: readonly ForumSetting[];
  readonly mayEdit: boolean;
  /** Null where the person may not see them. */
  readonly deliveries: readonly Delivery[] | null;
  /** Those that a coordinator has to see to: nobody has been reached since, and the contact is as it was. */
  readonly lost: readonly Delivery[];
  /** The rows that went by mail because the chat did not lead to the person. */
  readonly insteadOfChat: ReadonlySet<Delivery['row']['id']>;
  /** What those that did not arrive were about, as far as it stands in the register. */
  readonly actions: readonly NamedAction[];
  readonly plannedThrough: LocalDate | null;
  readonly organisationOf: (contact: ContactId) => Organisation | null;
}

/** One person's message as it would be. */
export interface ForeseenMessage {
  readonly contact: Contact;
  readonly organisation: Organisation | null;
  readonly channel: ReminderChannel;
  readonly lines: readonly { readonly reminder: Reminder; readonly action: NamedAction | null }[];
}

/** What would go out the next day that messages are sent, as things stand. */
export interface ForeseenDay {
  readonly day: LocalDate;
  readonly messages: readonly ForeseenMessage[];
  /** Actions that would be put on the next meeting's agenda. */
  readonly toAgenda: number;
  /** Reminders that there is nobody to send to. */
  readonly unaddressed: number;
}

/** A setting as somebody wants it; null gives the forum's own row up. */
export interface WantedSetting {
  readonly setting: ForumSetting;
  readonly value: SettingValue | null;
}

/** A forum's reminders: what has become of them, what is to come, and their settings. */
export interface ReminderDesk {
  /** Two round trips, and none for the directory where it is known. */
  load(): Promise<Result<ForumReminderState, GatewayFailure>>;
  /** One request for each setting; what stands when one is refused stands. */
  save(wanted: readonly WantedSetting[]): Promise<Result<void, CommandRefusal>>;
  /** Three requests at most: what is there of reminders, what is due, and the meetings' promises. */
  foresee(): Promise<Result<ForeseenDay, GatewayFailure>>;
}
