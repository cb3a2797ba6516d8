import '@pnp/sp/site-users/web.js';
import type { DirectoryRows } from '../../../application/ports/Directory';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, PersonId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Contact } from '../../../domain/organisation/contact';
import { versionOf } from '../lists/RowList';
import type { RowStore } from '../rows/RowStore';

type Contacts = RowStore<Contact, DirectoryRows['contacts']>;

/**
 * Changes a contact that still stands as it was seen. One that already has the new values counts as changed, so that a
 * replacement that was cut off can be done again.
 */
export async function changeContact(
  contacts: Contacts,
  seen: Contact,
  fields: Partial<DirectoryRows['contacts']>,
  operation: OperationId,
): Promise<Result<void, WriteFailure>> {
  const read = await contacts.reading(contacts.byId(seen.id));
  if (!read.ok) return read;
  const standing = contacts.toRow(read.value);
  const version = versionOf(read.value);
  if (holds(standing, { ...seen, ...fields })) return success(undefined);
  if (!holds(standing, seen)) return failure({ kind: 'changed-by-other', theirs: version });
  const changed = await contacts.change({ id: seen.id, version, fields, operation });
  return changed.ok ? success(undefined) : changed;
}

const holds = (row: Contact, wanted: Contact): boolean =>
  (Object.keys(wanted) as (keyof Contact)[]).every(
    (name) => JSON.stringify(row[name]) === JSON.stringify(wanted[name]),
  );

interface MailUser {
  readonly Email?: string;
  readonly AadObjectId?: { readonly NameId?: string | null } | null;
}

/** The account behind an address, among those whom the programme's site knows; null where there is none. */
export async function personOf(
  contacts: Contacts,
  mail: string,
): Promise<Result<PersonId | null, GatewayFailure>> {
  const read = await contacts.reading((web) => web.siteUsers.select('Email', 'AadObjectId')<MailUser[]>());
  if (!read.ok) return read;
  const wanted = mail.toLowerCase();
  const found = read.value.find(({ Email }) => Email?.toLowerCase() === wanted);
  const id = found?.AadObjectId?.NameId ?? '';
  return success(id === '' ? null : (id.toLowerCase() as PersonId));
}
