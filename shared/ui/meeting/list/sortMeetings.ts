import type { Meeting, MeetingState } from '../../../domain/meeting/meeting';

const over: Record<MeetingState, boolean> = {
  planned: false,
  invited: false,
  'in-progress': false,
  closing: false,
  held: true,
  cancelled: true,
};

export interface SortedMeetings {
  /** Soonest first. */
  readonly coming: readonly Meeting[];
  /** Latest first. */
  readonly over: readonly Meeting[];
}

export function sortMeetings(meetings: readonly Meeting[]): SortedMeetings {
  const byStart = [...meetings].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id - b.id);
  return {
    coming: byStart.filter((meeting) => !over[meeting.state]),
    over: byStart.filter((meeting) => over[meeting.state]).reverse(),
  };
}
