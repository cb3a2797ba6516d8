import { success, type Result } from '@samverkansrummet/shared/lib/domain/kernel/result';
import type { MeetingId } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { readForum, readMeeting, type LinkFailure } from '../host/linkParameters';

export interface MeetingLink {
  readonly forum: ForumKey;
  readonly meeting: MeetingId;
}

/** Which meeting the page was opened for. */
export function readMeetingLink(forumSites: readonly string[]): Result<MeetingLink, LinkFailure> {
  const forum = readForum(window.location.search, forumSites);
  if (!forum.ok) return forum;
  const meeting = readMeeting(window.location.search);
  return meeting.ok ? success({ forum: forum.value, meeting: meeting.value }) : meeting;
}
