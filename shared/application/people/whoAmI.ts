import type { LocalDate } from '../../domain/kernel/localDate';
import type { Contact } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import { contactsOfPerson } from '../../domain/organisation/speakers';
import type { RightsInForum } from '../ports/MeetingBook';
import type { SignedInUser } from '../ports/SignedInUser';
import type { SignedInMember } from './signedInMember';

export interface WhereAmI {
  readonly contacts: readonly Contact[];
  readonly forum: ForumKey;
  readonly rights: RightsInForum;
  readonly today: LocalDate;
}

/** The signed-in person as the contacts valid today have it; a coordinator only where SharePoint agrees. */
export function whoAmI(user: SignedInUser, { contacts, forum, rights, today }: WhereAmI): SignedInMember {
  const contact = contactsOfPerson(contacts, user.person, today, forum)[0] ?? null;
  return {
    name: user.name,
    contact,
    organisation: contact?.organisation ?? null,
    coordinator: contact?.role === 'coordinator' && rights.mayEdit,
  };
}
