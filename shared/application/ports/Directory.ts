import type { OperationId, PersonId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum } from '../../domain/organisation/forum';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Programme } from '../../domain/programme/programme';
import type { Place } from '../../domain/situation/place';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** What the programme site knows of who and where. */
export interface DirectoryContent {
  readonly organisations: readonly Organisation[];
  readonly contacts: readonly Contact[];
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
  readonly forums: readonly Forum[];
  /** Who the service is, where the host has not been told and the programme's site has. */
  readonly service?: PersonId | null;
}

/** The registers of the programme site by name; a contact's id is SharePoint's to give. */
export interface DirectoryRows {
  readonly organisations: Organisation;
  readonly contacts: Omit<Contact, 'id'>;
  readonly places: Place;
  readonly programmes: Programme;
  readonly forums: Forum;
}

/** The programme site's registers; one request loads them all. */
export interface Directory {
  load(): Promise<Result<DirectoryContent, GatewayFailure>>;
  /** Adds rows, in batches of a hundred; a row that stands already by its operation id is passed over. Coordinators and administrators only. */
  add<R extends keyof DirectoryRows>(
    register: R,
    rows: readonly { readonly row: DirectoryRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>>;
  /**
   * Changes a contact that still stands as it was seen; one that has the new values already counts as changed.
   * Coordinators and administrators only.
   */
  changeContact(
    seen: Contact,
    fields: Partial<DirectoryRows['contacts']>,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>>;
  /** The account behind a mail address, among those whom the programme's site knows. */
  personOf(mail: string): Promise<Result<PersonId | null, GatewayFailure>>;
}
