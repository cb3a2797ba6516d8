import type { LocalDate } from '../kernel/localDate';
import { localDateOf } from '../kernel/localDateOf';
import type { Meeting, MeetingState } from './meeting';

type Place = 'under way' | 'ahead' | 'over';

const places: Record<MeetingState, Place> = {
  planned: 'ahead',
  invited: 'ahead',
  'in-progress': 'under way',
  closing: 'under way',
  held: 'over',
  cancelled: 'over',
};

/** The meeting that is under way or comes next, today's until it has been held; an earlier one that never was is none. */
export function nextMeeting(
  meetings: readonly Meeting[],
  today: LocalDate,
  timeZone: string,
): Meeting | null {
  const counts = ({ state, startsAt, rehearsal }: Meeting): boolean =>
    !rehearsal &&
    (places[state] === 'under way' ||
      (places[state] === 'ahead' && localDateOf(startsAt, timeZone) >= today));
  return meetings.filter(counts).sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
}
