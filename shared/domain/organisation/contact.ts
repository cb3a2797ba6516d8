import type { Instant, PersonId, RowId } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { ForumKey } from './forum';
import type { OrganisationKey } from './organisation';

export type ContactId = RowId<'Contact'>;

export const contactRoles = [
  'coordinator',
  'contact-person',
  'action-owner',
  'participant',
  'reader',
] as const;
export type ContactRole = (typeof contactRoles)[number];

/** How a contact takes part: with an account in the tenant, or by mail and answer links alone. */
export const contactChannels = ['teams', 'guest', 'mail'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** A function in an organisation that speaks for it during its days; only coordinators edit contacts. Swedish: kontaktperson. */
export interface Contact {
  readonly id: ContactId;
  readonly organisation: OrganisationKey;
  /** A function, never a person's name: "Driftansvarig belysning". */
  readonly functionTitle: string;
  readonly role: ContactRole;
  readonly channel: ContactChannel;
  /** Null for a partner without account. */
  readonly person: PersonId | null;
  readonly mail: string | null;
  /** The forums it speaks in; empty means all. */
  readonly forums: readonly ForumKey[];
  readonly substitute: ContactId | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Who has replaced it (F10), and answers its links; absent or null while nobody has. */
  readonly successor?: ContactId | null;
  /** Answer links issued before this open nothing, as when a mail has come into wrong hands; absent or null: none closed. */
  readonly linksClosedAt?: Instant | null;
}
