import type { Instant } from '../kernel/id';
import type { Meeting } from './meeting';
import { isAhead } from './meetingPhase';

/** The first one that can be answered before: its hour has not come, though an earlier one may never have been held. */
export function comingMeeting(meetings: readonly Meeting[], now: Instant): Meeting | null {
  const coming = meetings.filter((each) => isAhead(each) && !each.rehearsal && each.startsAt >= now);
  return coming.sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
}
