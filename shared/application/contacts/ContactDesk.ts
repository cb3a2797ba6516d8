import type { Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import type { MissingSubstitute } from '../../domain/organisation/missingSubstitutes';
import type { SuccessorDraft } from '../../domain/organisation/replaceContact';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SignedInMember } from '../people/signedInMember';
import type { ActionRow } from '../ports/ActionRegister';
import type { DirectoryContent, DirectoryRows } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** Who takes part in a forum, and what it is there for (F26). */
export interface ForumContacts {
  readonly forum: Forum;
  readonly directory: DirectoryContent;
  /** Valid in the forum today. */
  readonly contacts: readonly Contact[];
  readonly missing: readonly MissingSubstitute[];
  readonly next: Meeting | null;
  readonly me: SignedInMember;
}

/** What a replacement moves in one forum. */
export interface ForumMove {
  readonly forum: ForumKey;
  readonly name: string;
  /** Why nothing can be moved there by this person; null where it can. */
  readonly refusal: CommandRefusal | null;
  readonly actions: readonly ActionRow[];
}

/** A replacement as it is going to be, shown before it is done. */
export interface Replacement {
  readonly old: Contact;
  readonly successor: DirectoryRows['contacts'];
  readonly moves: readonly ForumMove[];
  /** Contacts that the old one steps in for. */
  readonly substituteFor: readonly Contact[];
}

export interface ReplacementProgress {
  readonly onMoved: (moved: number) => void;
  readonly stopped: () => boolean;
}

interface ReplacementDone {
  readonly moved: number;
  /** Somebody else was at them all the time; the same replacement can be done again. */
  readonly left: readonly ActionRow[];
}

/** The forum's contacts, and the one step that replaces one of them (F10). */
export interface ContactDesk {
  load(): Promise<Result<ForumContacts, GatewayFailure>>;
  preview(old: Contact, draft: SuccessorDraft): Promise<Result<Replacement, CommandRefusal>>;
  /**
   * Adds the new contact, moves the open promises, and ends the old contact last: one that was cut off is seen by the
   * old contact still standing, and doing the same again goes on where it stopped. `reason` stands in each promise's
   * history.
   */
  replace(
    replacement: Replacement,
    reason: string,
    progress: ReplacementProgress,
  ): Promise<Result<ReplacementDone, CommandRefusal | { readonly kind: 'stopped' }>>;
  /** Every answer link that the contact has been sent stops working when the service has read the contacts again; the next message brings new ones. */
  closeLinks(contact: Contact): Promise<Result<void, CommandRefusal>>;
}
