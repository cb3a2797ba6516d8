import type { LocalDate } from '../../kernel/localDate';
import type { Contact, ContactChannel, ContactId, ContactRole } from '../../organisation/contact';
import type { ForumKey } from '../../organisation/forum';
import type { Organisation, OrganisationKey } from '../../organisation/organisation';
import { contactsOn } from '../../organisation/speakers';
import { successorOn } from '../../organisation/successorOn';
import { isValidOn } from '../../organisation/validity';
import type { Recipient, RecipientKey } from '../reminder';

/** Who there is to remind that day. */
export interface People {
  readonly contacts: readonly Contact[];
  readonly organisations: readonly Organisation[];
  readonly today: LocalDate;
}

const reachedByChat: Readonly<Record<ContactChannel, boolean>> = {
  teams: true,
  // A bot's direct messages do not reach beyond the tenant's own accounts with certainty; mail does.
  guest: false,
  mail: false,
};

const addressOf = ({ mail }: Contact): string => mail?.trim().toLowerCase() ?? '';

/** One key a person, also where an account and an address stand in two rows of contacts. */
function keyOf(contact: Contact, contacts: readonly Contact[]): RecipientKey | null {
  const mail = addressOf(contact);
  const account =
    contact.person ??
    contacts.find((other) => other.person !== null && mail !== '' && addressOf(other) === mail)?.person;
  const key = account ?? mail;
  return key === '' ? null : (key as RecipientKey);
}

/** How a contact is reached; null where it has neither account nor address. */
export function recipientOf(contact: Contact, contacts: readonly Contact[]): Recipient | null {
  const key = keyOf(contact, contacts);
  if (key === null) return null;
  if (contact.person !== null && reachedByChat[contact.channel]) return { key, contact, channel: 'chat' };
  return addressOf(contact) === '' ? null : { key, contact, channel: 'mail' };
}

const inForum = ({ contacts, today }: People, forum: ForumKey | null): readonly Contact[] =>
  forum === null
    ? contacts.filter((contact) => contact.forums.length === 0 && isValidOn(contact, today))
    : contactsOn(contacts, today, forum);

/** The farthest that a promise goes within its own organisation, the strongest role first. */
const answering: readonly ContactRole[] = ['contact-person', 'coordinator', 'action-owner'];

/** A promise of an organisation that has ended is its successor's. */
function ofOrganisation(people: People, forum: ForumKey | null, key: OrganisationKey): readonly Contact[] {
  const standing = successorOn(people.organisations, key, people.today)?.key ?? key;
  return inForum(people, forum).filter(({ organisation }) => organisation === standing);
}

/** Whoever stands in for another is asked only in that one's stead. */
const leading = (contacts: readonly Contact[]): readonly Contact[] => {
  const substitutes = new Set<ContactId | null>(contacts.map(({ substitute }) => substitute));
  const first = contacts.filter(({ id }) => !substitutes.has(id));
  return first.length === 0 ? contacts : first;
};

const lowestId = (one: Contact, other: Contact): number => one.id - other.id;

/** The organisation's contact person in the forum. */
export function contactPersonOf(
  people: People,
  forum: ForumKey | null,
  organisation: OrganisationKey,
): Contact | null {
  const own = ofOrganisation(people, forum, organisation);
  for (const role of answering) {
    const [first] = [...leading(own.filter((contact) => contact.role === role))].sort(lowestId);
    if (first !== undefined) return first;
  }
  return null;
}

const sameWords = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/** The function that answers for an action, or else its organisation's contact person. */
export function ownerOf(
  people: People,
  forum: ForumKey,
  { organisation, functionTitle }: { readonly organisation: OrganisationKey; readonly functionTitle: string },
): Contact | null {
  const named = ofOrganisation(people, forum, organisation)
    .filter((contact) => functionTitle.trim() !== '' && sameWords(contact.functionTitle, functionTitle))
    .filter(({ role }) => answering.includes(role));
  return [...named].sort(lowestId)[0] ?? contactPersonOf(people, forum, organisation);
}

/** A forum's coordinators, or the whole programme's. */
export const coordinatorsOf = (people: People, forum: ForumKey | null): readonly Contact[] =>
  leading(inForum(people, forum).filter(({ role }) => role === 'coordinator'));

/** Who stands in for a contact that day, if anybody does. */
export function substituteOf(people: People, forum: ForumKey | null, contact: Contact): Contact | null {
  if (contact.substitute === null) return null;
  return inForum(people, forum).find(({ id }) => id === contact.substitute) ?? null;
}
