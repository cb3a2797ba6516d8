import { connectMeetingSites } from '@samverkansrummet/shared/lib/adapters/sharepoint/connectMeetingSites';
import type { Ports } from '@samverkansrummet/shared/lib/application/compose';
import { makeComposeMinutes } from '@samverkansrummet/shared/lib/application/minutes/composeMinutes';
import { makeMinutesDesk } from '@samverkansrummet/shared/lib/application/minutes/makeMinutesDesk';
import type { MinutesDesk } from '@samverkansrummet/shared/lib/application/minutes/MinutesDesk';
import type { MeetingSite } from '@samverkansrummet/shared/lib/application/ports/ForumSites';
import type { PersonId } from '@samverkansrummet/shared/lib/domain/kernel/id';
import type { MeetingId } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import type { MinutesVersion } from '@samverkansrummet/shared/lib/domain/meeting/minutesVersion';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { connectSites } from './connectSites';
import type { Started } from './Started';

type MinutesOf = Pick<Ports, 'directory' | 'user' | 'clock' | 'operations' | 'writer'> & {
  readonly service: PersonId;
};

/**
 * A forum's minutes alone, for the panel, which fetches this when its meeting is closed. What takes typed text is left
 * out, since nothing here guards it.
 */
export function connectMinutes(ports: MinutesOf, site: MeetingSite): Pick<MinutesDesk, 'complete' | 'file'> {
  const common = { ...ports, site, timeZone: 'Europe/Stockholm' };
  return makeMinutesDesk({ ...common, compose: makeComposeMinutes(common) });
}

/** The newest Word file of a meeting's minutes; null where there is none, or it cannot be asked for. */
export async function minutesFileOf(
  started: Started,
  forum: ForumKey,
  meeting: MeetingId,
): Promise<MinutesVersion | null> {
  const ports = connectSites(started, connectMeetingSites);
  const site = ports.forums.of(forum);
  const file = site === null ? null : await connectMinutes(ports, site).file(meeting);
  return file?.ok === true ? file.value : null;
}
