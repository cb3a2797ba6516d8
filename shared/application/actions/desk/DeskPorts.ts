import type { PersonId } from '../../../domain/kernel/id';
import type { Clock } from '../../ports/Clock';
import type { Directory } from '../../ports/Directory';
import type { ForumSite } from '../../ports/ForumSites';
import type { SignedInUser } from '../../ports/SignedInUser';
import type { TableWriter } from '../../ports/TableWriter';
import type { RetryableOperations } from '../../retryableOperations';

export interface DeskPorts {
  readonly site: ForumSite;
  readonly directory: Directory;
  readonly user: SignedInUser;
  readonly clock: Clock;
  readonly operations: RetryableOperations;
  readonly tables: TableWriter;
  readonly timeZone: string;
  /** The answer service's own id; null until it is set up. */
  readonly service: PersonId | null;
}
