import type { ForumKey } from '../../domain/organisation/forum';
import { isValidOn } from '../../domain/organisation/validity';
import type { OutboxRow } from '../../domain/reminders/outboxRow';
import { contactPersonOf, recipientOf, type People } from '../../domain/reminders/planning/people';
import type { Recipient } from '../../domain/reminders/reminder';

/** The contact as it was planned, or whoever speaks for its organisation since it ended. */
export function receiverOf(
  { contact: id, recipient: key, channel }: Pick<OutboxRow, 'contact' | 'recipient' | 'channel'>,
  forum: ForumKey | null,
  people: People,
): Recipient | null {
  const { contacts, today } = people;
  const contact = contacts.find((one) => one.id === id);
  if (contact === undefined) return null;
  if (isValidOn(contact, today)) return { key, contact, channel };
  const heir = contactPersonOf(people, forum, contact.organisation);
  return heir === null ? null : recipientOf(heir, contacts);
}
