import { addSeconds, secondsBetween } from '../../../domain/kernel/instant';
import { localDateOf } from '../../../domain/kernel/localDateOf';
import { failure, success } from '../../../domain/kernel/result';
import type { Meeting } from '../../../domain/meeting/meeting';
import { isAhead } from '../../../domain/meeting/meetingPhase';
import { checkReason, checkText } from '../../textLimits';
import type { MeetingDesk } from '../MeetingDesk';
import { changeMeeting, meetingIn } from './changeStanding';
import type { MeetingDeskPorts } from './DeskPorts';

/** Another time or place for a meeting that has not begun, as long as before; why is shown to everybody. */
export const makeRescheduleMeeting =
  ({ site, clock, operations, timeZone }: MeetingDeskPorts): MeetingDesk['reschedule'] =>
  async (id, { startsAt, location, reason: given }) => {
    const reason = checkReason(given);
    if (!reason.ok) return reason;
    const place = checkText(location, 'location');
    if (!place.ok) return place;
    if (localDateOf(startsAt, timeZone) < clock.today()) return failure({ kind: 'date-passed' });
    const meeting = await meetingIn(site, id);
    if (!meeting.ok) return meeting;
    if (!isAhead(meeting.value)) return failure({ kind: 'meeting-over' });
    const fields = { ...timesFrom(meeting.value, startsAt), location: place.value, reason: reason.value };
    const operation = operations.of('reschedule', id, fields);
    const moved = await changeMeeting(site, id, (row) => (isAhead(row) ? fields : null), operation);
    if (moved.ok) operations.done(operation);
    return moved.ok ? success(undefined) : moved;
  };

const timesFrom = (
  meeting: Meeting,
  startsAt: Meeting['startsAt'],
): Pick<Meeting, 'startsAt' | 'endsAt'> => ({
  startsAt,
  endsAt: addSeconds(startsAt, secondsBetween(meeting.startsAt, meeting.endsAt)),
});
