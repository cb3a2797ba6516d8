import type { LocalDate } from '../../domain/kernel/localDate';
import { answersFor } from '../../domain/organisation/answersFor';
import type { Contact } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import type { Organisation } from '../../domain/organisation/organisation';
import { contactsOfPerson } from '../../domain/organisation/speakers';
import type { RightsInForum } from '../ports/MeetingBook';
import type { SignedInUser } from '../ports/SignedInUser';
import type { HeldContact, SignedInMember } from './signedInMember';

export interface WhereAmI {
  readonly contacts: readonly Contact[];
  readonly organisations: readonly Organisation[];
  readonly forum: ForumKey;
  readonly rights: RightsInForum;
  readonly today: LocalDate;
}

const nobody: HeldContact = { contact: null, organisation: null, speaksFor: [] };

/** All that the person is in the forum today, the most entitled first. */
export const heldBy = (
  { person }: Pick<SignedInUser, 'person'>,
  { contacts, organisations, forum, today }: Omit<WhereAmI, 'rights'>,
): readonly HeldContact[] =>
  contactsOfPerson(contacts, person, today, forum).map((contact) => ({
    contact,
    organisation: contact.organisation,
    speaksFor: answersFor(organisations, contact.organisation, today),
  }));

/** The signed-in person as the contacts valid today have it; a coordinator only where SharePoint agrees. */
export function whoAmI(user: SignedInUser, where: WhereAmI): SignedInMember {
  const [held = nobody] = heldBy(user, where);
  const coordinator = held.contact?.role === 'coordinator' && where.rights.mayEdit;
  return { name: user.name, ...held, coordinator };
}
