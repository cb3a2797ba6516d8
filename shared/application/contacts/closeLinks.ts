import type { OperationId } from '../../domain/kernel/id';
import { failure } from '../../domain/kernel/result';
import { whoAmI } from '../people/whoAmI';
import type { ContactDesk } from './ContactDesk';
import type { ContactPorts } from './ContactPorts';

/** Any coordinator of the forum may; the answer pages ask the contact's row, so that nobody has to reach the links. */
export const makeCloseLinks =
  ({ site, directory, user, clock }: ContactPorts): ContactDesk['closeLinks'] =>
  async (contact) => {
    const known = await directory.load();
    if (!known.ok) return known;
    const { contacts } = known.value;
    const rights = { mayEdit: true, mayAnswer: true };
    const me = whoAmI(user, { contacts, forum: site.forum, rights, today: clock.today() });
    if (!me.coordinator) return failure({ kind: 'only-coordinator' });
    const linksClosedAt = clock.now();
    const operation = `close-links-${contact.id}-${linksClosedAt}` as OperationId;
    return directory.changeContact(contact, { linksClosedAt }, operation);
  };
