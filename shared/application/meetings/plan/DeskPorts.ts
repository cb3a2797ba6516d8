import type { Clock } from '../../ports/Clock';
import type { MeetingSite } from '../../ports/ForumSites';
import type { RetryableOperations } from '../../retryableOperations';

/** What the Möten page writes with. */
export interface MeetingDeskPorts {
  readonly site: MeetingSite;
  readonly clock: Clock;
  readonly operations: RetryableOperations;
  readonly timeZone: string;
}
