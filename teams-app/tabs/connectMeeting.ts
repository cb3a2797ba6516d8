import { connectMeetingSites } from '@samverkansrummet/shared/lib/adapters/sharepoint/connectMeetingSites';
import { rememberDirectory } from '@samverkansrummet/shared/lib/application/directory/rememberDirectory';
import { learnNames } from '@samverkansrummet/shared/lib/application/guard/learnNames';
import {
  makeMeetingSession,
  type MeetingSessionPorts,
} from '@samverkansrummet/shared/lib/application/meetings/makeMeetingSession';
import type { MeetingSession } from '@samverkansrummet/shared/lib/application/meetings/MeetingSession';
import { makeOpenMeeting } from '@samverkansrummet/shared/lib/application/meetings/openMeeting';
import { connectSites } from './connectSites';
import type { MeetingLink } from './meetingLink';
import type { Started } from './Started';

/** All ask for the minutes' code here, since what two parts fetch by themselves is cut into smaller pieces. */
export const loadMinutes = () => import('./connectMinutes');

/** A meeting's session alone, without the register's use cases: the panel and the stage load no more than this. */
export function connectMeeting(
  started: Started,
  { forum, meeting, surface }: MeetingLink & Pick<MeetingSessionPorts, 'surface'>,
): MeetingSession | null {
  const ports = connectSites(started, connectMeetingSites);
  const site = ports.forums.of(forum);
  if (site === null) return null;
  const directory = learnNames(rememberDirectory(ports.directory, ports.clock), ports.guard);
  const openMeeting = makeOpenMeeting({ directory, meetings: site.meetings });
  const { user, clock, timer, operations, device, guard } = ports;
  return makeMeetingSession(
    {
      ...{ site, user, clock, timer, operations, device, guard, surface, openMeeting },
      timeZone: 'Europe/Stockholm',
      service: ports.service,
      // Fetched when the meeting has been held.
      minutes: {
        complete: async (id) => (await loadMinutes()).connectMinutes(ports, site).complete(id),
      },
    },
    meeting,
  );
}
