import type { PersonId } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { Contact, ContactRole } from './contact';
import type { ForumKey } from './forum';
import { isValidOn } from './validity';

/** The most entitled first: who holds several roles speaks in the strongest. */
const strength: Record<ContactRole, number> = {
  coordinator: 0,
  'contact-person': 1,
  'action-owner': 2,
  participant: 3,
  reader: 4,
};

/** The contacts valid that day in that forum; a contact without named forums speaks in all. */
export const contactsOn = (
  contacts: readonly Contact[],
  day: LocalDate,
  forum: ForumKey,
): readonly Contact[] =>
  contacts.filter(
    (contact) => isValidOn(contact, day) && (contact.forums.length === 0 || contact.forums.includes(forum)),
  );

/** What a person is in the forum that day, the most entitled contact first. */
export const contactsOfPerson = (
  contacts: readonly Contact[],
  person: PersonId,
  day: LocalDate,
  forum: ForumKey,
): readonly Contact[] =>
  contactsOn(contacts, day, forum)
    .filter((contact) => contact.person === person)
    .sort((one, other) => strength[one.role] - strength[other.role] || one.id - other.id);
