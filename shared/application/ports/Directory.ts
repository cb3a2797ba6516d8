import type { Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum } from '../../domain/organisation/forum';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Programme } from '../../domain/programme/programme';
import type { Place } from '../../domain/situation/place';
import type { GatewayFailure } from './GatewayFailure';

/** What the programme site knows of who and where. */
export interface DirectoryContent {
  readonly organisations: readonly Organisation[];
  readonly contacts: readonly Contact[];
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
  readonly forums: readonly Forum[];
}

/** The programme site's registers; one request loads them all. */
export interface Directory {
  load(): Promise<Result<DirectoryContent, GatewayFailure>>;
}
