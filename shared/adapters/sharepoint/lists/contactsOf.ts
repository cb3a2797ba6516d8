import type { PersonId } from '../../../domain/kernel/id';
import type { Contact } from '../../../domain/organisation/contact';
import type { StoredRow } from '../columns/FieldColumn';
import { equal } from '../query/filter';
import { contactColumns, contacts } from './directory';
import { listPath } from './listPath';

/** Nobody speaks in more forums than this. */
const mostContacts = 200;

/** The address of one person's contacts: a plain reading, for whoever cannot wait for the whole directory. */
export function contactsAddress(programmeAddress: string, person: PersonId): string {
  const list = listPath(new URL(programmeAddress).pathname, contacts.schema);
  const query = new URLSearchParams({
    $select: contacts.select.join(','),
    $filter: equal(contactColumns.person, person),
    $top: String(mostContacts),
  });
  // SharePoint reads a plus sign as itself.
  return `${programmeAddress}/_api/web/getList('${list}')/items?${query.toString().replaceAll('+', '%20')}`;
}

export const readContacts = (stored: readonly StoredRow[]): readonly Contact[] =>
  stored.map((row) => contacts.read(row, () => null));
