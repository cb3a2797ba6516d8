import type { LocalDate } from '../kernel/localDate';
import { localDateOf } from '../kernel/localDateOf';
import type { Meeting } from './meeting';
import { isAhead, isUnderWay } from './meetingPhase';

/** The meeting that is under way or comes next, today's until it has been held; an earlier one that never was is none. */
export function nextMeeting(
  meetings: readonly Meeting[],
  today: LocalDate,
  timeZone: string,
): Meeting | null {
  const counts = (meeting: Meeting): boolean =>
    !meeting.rehearsal &&
    (isUnderWay(meeting) || (isAhead(meeting) && localDateOf(meeting.startsAt, timeZone) >= today));
  return meetings.filter(counts).sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
}
