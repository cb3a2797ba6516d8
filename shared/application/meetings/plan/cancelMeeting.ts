import type { OperationId } from '../../../domain/kernel/id';
import { failure, success } from '../../../domain/kernel/result';
import { moveMeeting } from '../../../domain/meeting/moveMeeting';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import { checkReason } from '../../textLimits';
import type { MeetingDesk } from '../MeetingDesk';
import { changeMeeting, meetingIn } from './changeStanding';
import type { MeetingDeskPorts } from './DeskPorts';
import { moveFollowUp, nearestAhead, returnTopics } from './followUpAt';

/**
 * Calls a meeting off, with why. What was to be followed up goes to the next one planned, or waits for it to be; each
 * part leaves out what is done, so that it can be asked for again after a cut.
 */
export const makeCancelMeeting =
  ({ site, clock }: MeetingDeskPorts): MeetingDesk['cancel'] =>
  async (id, given) => {
    const reason = checkReason(given);
    if (!reason.ok) return reason;
    const meeting = await meetingIn(site, id);
    if (!meeting.ok) return meeting;
    const cancelled = moveMeeting(meeting.value, 'cancelled', clock.now());
    if (!cancelled.ok && meeting.value.state !== 'cancelled') return failure({ kind: 'meeting-over' });
    const called = await changeMeeting(
      site,
      id,
      (row) =>
        row.state === 'cancelled' || !cancelled.ok
          ? null
          : { ...changedFields(meeting.value, cancelled.value), reason: reason.value },
      `cancel-${id}` as OperationId,
    );
    return called.ok ? passOn(site, id) : called;
  };

async function passOn(
  site: MeetingDeskPorts['site'],
  id: Parameters<MeetingDesk['cancel']>[0],
): ReturnType<MeetingDesk['cancel']> {
  const returned = await returnTopics(site, id);
  if (!returned.ok) return returned;
  const list = await site.meetings.list();
  if (!list.ok) return list;
  const meeting = list.value.find((row) => row.id === id);
  const next = meeting === undefined ? null : nearestAhead(list.value, meeting.startsAt, id);
  return next === null ? success(undefined) : moveFollowUp(site, id, next.id);
}
