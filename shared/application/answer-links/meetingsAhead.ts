import type { Instant } from '../../domain/kernel/id';
import { secondsBetween } from '../../domain/kernel/instant';
import { success, type Result } from '../../domain/kernel/result';
import { comingMeeting } from '../../domain/meeting/comingMeeting';
import type { Meeting } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { LinkPorts } from './LinkPorts';

type Reading = Promise<Result<readonly Meeting[], GatewayFailure>>;

/** The messages of one tick are about the same meetings. */
const keptSeconds = 120;

/** A forum's next meeting that is no rehearsal; null where none is planned. */
export type MeetingsAhead = (forum: ForumKey) => Promise<Result<Meeting | null, GatewayFailure>>;

/** One request for many messages, and none for a forum that is not configured. */
export function meetingsAhead({ forums, clock }: Pick<LinkPorts, 'forums' | 'clock'>): MeetingsAhead {
  const kept = new Map<ForumKey, { readonly reading: Reading; readonly since: Instant }>();
  const read = (forum: ForumKey): Reading => {
    const standing = kept.get(forum);
    if (standing !== undefined && secondsBetween(standing.since, clock.now()) < keptSeconds)
      return standing.reading;
    const reading = forums.of(forum)?.meetings.list() ?? Promise.resolve(success([]));
    kept.set(forum, { reading, since: clock.now() });
    return reading;
  };
  return async (forum) => {
    const listed = await read(forum);
    if (!listed.ok) {
      kept.delete(forum);
      return listed;
    }
    return success(comingMeeting(listed.value, clock.now()));
  };
}
