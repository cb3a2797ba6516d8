import type { Contact } from '../../domain/organisation/contact';
import type { OrganisationKey } from '../../domain/organisation/organisation';

/** What somebody is in a forum by one contact. */
export interface HeldContact {
  /** Null for somebody who is in no contact of the forum. */
  readonly contact: Contact | null;
  readonly organisation: OrganisationKey | null;
  /** Whose promises it may answer: its organisation's own, and those of the ended ones that this has come after. */
  readonly speaksFor: readonly OrganisationKey[];
}

/** Whoever sits at the screen, as the forum knows them: by the contacts valid today, never by a claim. */
export interface SignedInMember extends HeldContact {
  readonly name: string;
  /** A coordinator by contact **and** allowed to edit by SharePoint. */
  readonly coordinator: boolean;
}
