import { success, type Result } from '../../../domain/kernel/result';
import type { AgendaItem, AgendaItemId } from '../../../domain/meeting/agendaItem';
import { enterStep, mayGoTo } from '../../../domain/meeting/meetingSteps';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, steersRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

/**
 * Takes everybody to a step. The meeting's row is written first: of two coordinators who press at once its ETag lets
 * one through, and only that one adds the time to the step that was left.
 */
export const makeGoToStep =
  (meeting: OpenMeeting): MeetingCommands['goToStep'] =>
  async (step) => {
    const allowed = mayLeadTo(meeting, step);
    if (!allowed.ok) return allowed;
    const { room } = meeting.view();
    const { meeting: entered, left } = enterStep(room.meeting, room.agenda, step, meeting.clock.now());
    if (entered === room.meeting) return success(undefined);
    const moved = await changeRow(meeting, 'meeting', room.meeting, changedFields(room.meeting, entered));
    if (!moved.ok) return meeting.table.room().meeting.currentStep === step ? success(undefined) : moved;
    return left === null ? success(undefined) : addTime(meeting, left);
  };

function mayLeadTo(meeting: OpenMeeting, step: AgendaItemId): Result<void, CommandRefusal> {
  const leads = steersRunning(meeting);
  if (!leads.ok) return leads;
  const { room, heard } = meeting.view();
  const allowed = mayGoTo(step, { ...room, answers: heard });
  if (allowed.ok) return success(undefined);
  return allowed.error.kind === 'no-such-step' ? gone('agendaItems') : { ok: false, error: allowed.error };
}

/** The time of a step that was left, added by whoever left it. */
export async function addTime(
  meeting: OpenMeeting,
  left: AgendaItem,
): ReturnType<MeetingCommands['goToStep']> {
  const base = meeting.table.find('agendaItem', left.id);
  if (base === null) return success(undefined);
  const added = await changeRow(meeting, 'agendaItem', base, { usedSeconds: left.usedSeconds });
  return added.ok ? success(undefined) : added;
}
