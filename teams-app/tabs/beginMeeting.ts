import type { MeetingSessionPorts } from '@samverkansrummet/shared/lib/application/meetings/makeMeetingSession';
import type { MeetingSession } from '@samverkansrummet/shared/lib/application/meetings/MeetingSession';
import { failure, success, type Result } from '@samverkansrummet/shared/lib/domain/kernel/result';
import type { LinkFailure } from '../host/linkParameters';
import { connectMeeting } from './connectMeeting';
import { readMeetingLink, type MeetingLink } from './meetingLink';
import type { Started } from './Started';

/** A meeting's session that has been asked for before there is a screen to show it. */
export interface BegunMeeting extends MeetingLink {
  readonly session: MeetingSession;
  /** Called by the screen once it follows the session itself. */
  readonly letGo: () => void;
}

/** A link that names no meeting is told of on the screen. */
export type MeetingBeginning = Result<BegunMeeting, LinkFailure>;

/** Opens the meeting that the address names and asks for its rows at once. */
export function beginMeeting(started: Started, surface: MeetingSessionPorts['surface']): MeetingBeginning {
  const link = readMeetingLink(started.config.forumSites);
  if (!link.ok) return link;
  const session = connectMeeting(started, { ...link.value, surface });
  if (session === null) return failure({ kind: 'unknown-forum' });
  const letGo = session.follow();
  // Without a token there is no screen to show it, and trouble with sign-in begins it anew.
  started.signIn.token().catch(letGo);
  return success({ ...link.value, session, letGo });
}
