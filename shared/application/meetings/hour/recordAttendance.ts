import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Attendance } from '../../../domain/meeting/attendance';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { isOver, onlyCoordinator } from '../session/whoMay';
import { addRow, changeRow } from '../session/writeRows';

/** One row per organisation and meeting; before the meeting it says how each is going to take part. */
export const makeRecordAttendance =
  (meeting: OpenMeeting): MeetingCommands['recordAttendance'] =>
  async (organisation, state, mode) => {
    const { me, room } = meeting.view();
    const coordinator = onlyCoordinator(me);
    if (!coordinator.ok) return coordinator;
    if (isOver(room.meeting)) return failure({ kind: 'meeting-not-running' });
    const row = await attendanceOf(meeting, organisation, { state, mode });
    if (!row.ok) return row;
    if (row.value.state === state && row.value.mode === mode) return success(undefined);
    const changed = await changeRow(meeting, 'attendance', row.value, { state, mode });
    return changed.ok ? success(undefined) : changed;
  };

/** Every client names a new row the same, so that two coordinators cannot make two of it. */
function attendanceOf(
  meeting: OpenMeeting,
  organisation: OrganisationKey,
  said: Pick<Attendance, 'state' | 'mode'>,
): Promise<Result<Attendance, WriteFailure>> {
  const { room } = meeting.view();
  const known = room.attendance.find((row) => row.organisation === organisation);
  if (known !== undefined) return Promise.resolve(success(known));
  const operation = `attendance-${room.meeting.id}-${organisation}` as OperationId;
  return addRow(meeting, 'attendance', { meeting: room.meeting.id, organisation, ...said }, operation);
}
