import type { OperationId } from '../../domain/kernel/id';
import type { ContactDesk } from './ContactDesk';
import type { ContactPorts } from './ContactPorts';
import { coordinatorIn } from './coordinatorIn';

/** Any coordinator of the forum may; the answer pages ask the contact's row, so that nobody has to reach the links. */
export const makeCloseLinks =
  (ports: ContactPorts): ContactDesk['closeLinks'] =>
  async (contact) => {
    const me = await coordinatorIn(ports, ports.site.forum);
    if (!me.ok) return me;
    const linksClosedAt = ports.clock.now();
    const operation = `close-links-${contact.id}-${linksClosedAt}` as OperationId;
    return ports.directory.changeContact(contact, { linksClosedAt }, operation);
  };
