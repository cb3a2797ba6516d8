import type { Instant } from '../kernel/id';
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

const counts = ({ state, endsAt, rehearsal }: Meeting, now: Instant): boolean =>
  !rehearsal && (places[state] === 'under way' || (places[state] === 'ahead' && endsAt >= now));

/** The meeting that is under way or comes next; one that has passed without being held is none. */
export const nextMeeting = (meetings: readonly Meeting[], now: Instant): Meeting | null =>
  meetings
    .filter((meeting) => counts(meeting, now))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
