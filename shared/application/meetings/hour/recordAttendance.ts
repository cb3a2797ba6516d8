import type { OperationId } from '../../../domain/kernel/id';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { expectedAttendance, type Attendance } from '../../../domain/meeting/attendance';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { isOver, onlyCoordinator } from '../session/whoMay';
import { addRow, changeRow } from '../session/writeRows';

/**
 * One row per organisation and meeting; before the meeting it says how each is going to take part. What was seen when
 * it was noted decides what has been changed: of two who note at once each has their say where the other has none.
 */
export const makeRecordAttendance =
  (meeting: OpenMeeting): MeetingCommands['recordAttendance'] =>
  async (organisation, state, mode) => {
    const { me, room } = meeting.view();
    const coordinator = onlyCoordinator(me);
    if (!coordinator.ok) return coordinator;
    if (isOver(room.meeting)) return failure({ kind: 'meeting-not-running' });
    const base = await attendanceOf(meeting, organisation, { state, mode });
    if (!base.ok) return base;
    const fields = changedFields<Pick<Attendance, 'state' | 'mode'>>(base.value, { state, mode });
    const changed = await changeRow(meeting, 'attendance', base.value, fields);
    return changed.ok ? success(undefined) : changed;
  };

/** The row as the person saw it. Every client names a new one the same, so that two coordinators cannot make two of it. */
async function attendanceOf(
  meeting: OpenMeeting,
  organisation: OrganisationKey,
  said: Pick<Attendance, 'state' | 'mode'>,
): Promise<Result<Attendance, WriteFailure>> {
  const { room } = meeting.view();
  const known = room.attendance.find((row) => row.organisation === organisation);
  if (known !== undefined) return success(known);
  const operation = `attendance-${room.meeting.id}-${organisation}` as OperationId;
  const { contacts, forum } = meeting.hearing;
  const expected = expectedAttendance(organisation, contacts, meeting.clock.today(), forum);
  const row = { meeting: room.meeting.id, organisation, ...said };
  const added = await addRow(meeting, 'attendance', row, operation);
  // Somebody else's, where it says otherwise: nothing had been noted when this was.
  return added.ok ? success({ ...added.value, ...expected }) : added;
}
