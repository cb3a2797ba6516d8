import { failure, success, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { whoAmI } from '../people/whoAmI';
import type { ContactPorts } from './ContactPorts';

/** The organisation that one coordinates a forum for, by its contacts; SharePoint has the last word on each write. */
export async function coordinatorIn(
  { directory, user, clock }: Pick<ContactPorts, 'directory' | 'user' | 'clock'>,
  forum: ForumKey,
): Promise<Result<OrganisationKey, CommandRefusal>> {
  const known = await directory.load();
  if (!known.ok) return known;
  const { contacts, organisations } = known.value;
  const rights = { mayEdit: true, mayAnswer: true };
  const me = whoAmI(user, { contacts, organisations, forum, rights, today: clock.today() });
  return me.coordinator && me.organisation !== null
    ? success(me.organisation)
    : failure({ kind: 'only-coordinator' });
}
