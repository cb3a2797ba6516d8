import type { CallHandlers, Reply } from './bridge.ts';
import type { HostMeeting } from './facts.ts';
import { chatIdOf, meetingIdOf } from './tabPlace.ts';
import type { TabPlace } from './tabPlace.ts';

/** The stage of a meeting window, as a tab can reach it. */
export interface Stage {
  readonly show: (url: string) => void;
  readonly clear: () => void;
  readonly isShowing: () => boolean;
}

const PERMISSION_DENIED = 1000;
const INVALID_ARGUMENTS = 4000;
const HOUR = 3_600_000;

function refuse(errorCode: number, message: string): Reply {
  return [{ errorCode, message }, null];
}

/** The invitation's time: the meeting's own, or (for a meeting that the portal does not know) this hour. */
function timeOf(meeting: HostMeeting, now: string): { start: string; end: string } {
  const hour = Math.floor(Date.parse(now) / HOUR) * HOUR;
  const start = meeting.startsAt ?? new Date(hour).toISOString();
  return { start, end: meeting.endsAt ?? new Date(Date.parse(start) + HOUR).toISOString() };
}

function details(place: TabPlace): Reply {
  const { meeting, facts } = place;
  if (!meeting) return refuse(INVALID_ARGUMENTS, 'There is no meeting here.');
  const { start, end } = timeOf(meeting, facts.now);
  return [
    null,
    {
      details: {
        id: meetingIdOf(meeting),
        title: meeting.title,
        // A broadcast (town hall, live event) is a kind in which no app can run.
        type: place.appsInMeeting ? 'Scheduled' : 'Broadcast',
        scheduledStartTime: start,
        scheduledEndTime: end,
        joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chatIdOf(meeting))}/0`,
      },
      conversation: { id: chatIdOf(meeting) },
      organizer: { id: place.person.objectId, tenantId: facts.tenantId },
    },
  ];
}

/** Sharing to the stage is the side panel's and the stage's; Teams refuses it elsewhere. */
export function meetingHandlers(place: TabPlace, stage: Stage | null): CallHandlers {
  const mayShare = place.appsInMeeting && stage !== null;

  function share(url: unknown): Reply {
    if (!mayShare) return refuse(PERMISSION_DENIED, 'The app may not share to the stage here.');
    const target = typeof url === 'string' ? URL.parse(url) : null;
    if (target?.origin !== place.facts.addresses.tabs) {
      return refuse(INVALID_ARGUMENTS, 'The address is not one of the app’s own.');
    }
    stage.show(target.href);
    return [null, true];
  }

  return {
    'meeting.getMeetingDetails': () => details(place),
    'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: mayShare }],
    'meeting.getAppContentStageSharingState': () => [null, { isAppSharing: stage?.isShowing() ?? false }],
    'meeting.shareAppContentToStage': ([url]) => share(url),
    'meeting.stopSharingAppContentToStage': () => {
      stage?.clear();
      return [null, true];
    },
  };
}
