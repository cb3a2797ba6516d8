import type { Contact } from '../../domain/organisation/contact';
import type { OrganisationKey } from '../../domain/organisation/organisation';

/** Whoever sits at the screen, as the forum knows them: by the contacts valid today, never by a claim. */
export interface SignedInMember {
  readonly name: string;
  /** Null for somebody who is in no contact of the forum. */
  readonly contact: Contact | null;
  readonly organisation: OrganisationKey | null;
  /** A coordinator by contact **and** allowed to edit by SharePoint. */
  readonly coordinator: boolean;
}
