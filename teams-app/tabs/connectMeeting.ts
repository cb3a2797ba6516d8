import { rememberDirectory } from '@samverkansrummet/shared/lib/application/directory/rememberDirectory';
import { makeMeetingSession } from '@samverkansrummet/shared/lib/application/meetings/makeMeetingSession';
import type { MeetingSession } from '@samverkansrummet/shared/lib/application/meetings/MeetingSession';
import { makeOpenMeeting } from '@samverkansrummet/shared/lib/application/meetings/openMeeting';
import type { MeetingId } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { connectSites } from './connectSites';
import type { Started } from './Started';

/** A meeting's session alone, without the register's use cases: the panel and the stage load no more than this. */
export function connectMeeting(started: Started, forum: ForumKey, meeting: MeetingId): MeetingSession | null {
  const ports = connectSites(started);
  const site = ports.forums.of(forum);
  if (site === null) return null;
  const directory = rememberDirectory(ports.directory, ports.clock);
  const openMeeting = makeOpenMeeting({ directory, meetings: site.meetings });
  const { user, clock, timer, operations } = ports;
  return makeMeetingSession(
    { site, user, clock, timer, operations, openMeeting, timeZone: 'Europe/Stockholm', service: null },
    meeting,
  );
}
