import { failure, success } from '../../../domain/kernel/result';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import { enterStep } from '../../../domain/meeting/meetingSteps';
import { isRunning, moveMeeting } from '../../../domain/meeting/moveMeeting';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import type { MeetingCommands } from '../MeetingSession';
import { keepTenantTime } from '../session/keepTenantTime';
import type { OpenMeeting } from '../session/OpenMeeting';
import { leadOf, onlyCoordinator } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

/** Starts the clock on the first step; two coordinators who press at once start it once. */
export const makeStartMeeting =
  (meeting: OpenMeeting): MeetingCommands['start'] =>
  async () => {
    const { me, room } = meeting.view();
    const coordinator = onlyCoordinator(me);
    if (!coordinator.ok) return coordinator;
    if (isRunning(room.meeting)) return success(undefined);
    const [now, sentAt] = [meeting.time.now(), meeting.clock.now()];
    const moved = moveMeeting(room.meeting, 'in-progress', now);
    if (!moved.ok) return failure({ kind: 'meeting-not-running' });
    const first = inOrder(room.agenda)[0];
    const begun =
      first === undefined ? moved.value : enterStep(moved.value, room.agenda, first.id, now).meeting;
    const started = await changeRow(meeting, 'meeting', room.meeting, {
      ...changedFields(room.meeting, begun),
      ...leadOf(meeting),
    });
    if (started.ok) await keepTenantTime(meeting, started.value, sentAt);
    return started.ok || isRunning(meeting.table.room().meeting) ? success(undefined) : started;
  };
