import type { MeetingDesk } from './MeetingDesk';
import { makePlanMeeting, type PlanMeetingPorts } from './plan/planMeeting';

/** The Möten page of one forum. */
export const makeMeetingDesk = (ports: PlanMeetingPorts): MeetingDesk => ({
  list: () => ports.site.meetings.list(),
  plan: makePlanMeeting(ports),
  follow: (onChange) =>
    ports.site.changes.follow('quiet', (lists) => {
      if (lists.includes('meetings')) onChange();
      return Promise.resolve();
    }),
});
