import type { Directory } from '../ports/Directory';
import { makeBacklog } from './backlog/backlogCommands';
import type { MeetingDesk } from './MeetingDesk';
import { makeCancelMeeting } from './plan/cancelMeeting';
import type { MeetingDeskPorts } from './plan/DeskPorts';
import { makePlanMeeting } from './plan/planMeeting';
import { makePlanSeries } from './plan/planSeries';
import { makeRescheduleMeeting } from './plan/rescheduleMeeting';
import { makeRemoveRehearsals } from './rehearsal/removeRehearsals';
import { makeStartRehearsal } from './rehearsal/startRehearsal';

/** The Möten page of one forum. */
export function makeMeetingDesk(
  ports: MeetingDeskPorts & { readonly directory: Pick<Directory, 'load'> },
): MeetingDesk {
  const list: MeetingDesk['list'] = () => ports.site.meetings.list();
  const plan = makePlanMeeting(ports);
  return {
    list,
    plan,
    planSeries: makePlanSeries(list, plan),
    cancel: makeCancelMeeting(ports),
    reschedule: makeRescheduleMeeting(ports),
    ...makeBacklog(ports),
    startRehearsal: makeStartRehearsal(ports),
    removeRehearsals: makeRemoveRehearsals(ports),
    follow: (onChange) =>
      ports.site.changes.follow('quiet', (lists) => {
        if (lists.includes('meetings')) onChange();
        return Promise.resolve();
      }),
  };
}
