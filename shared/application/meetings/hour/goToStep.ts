import { changedFields } from '../../../domain/kernel/merge/changedFields';
import type { Instant } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import { usedSeconds } from '../../../domain/meeting/agendaClock';
import type { AgendaItemId } from '../../../domain/meeting/agendaItem';
import type { Meeting } from '../../../domain/meeting/meeting';
import { enterStep, mayGoTo } from '../../../domain/meeting/meetingSteps';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import { keepTenantTime } from '../session/keepTenantTime';
import type { OpenMeeting } from '../session/OpenMeeting';
import { reckonRow } from '../session/reckonRow';
import { gone, steersRunning } from '../session/whoMay';

/**
 * Takes everybody to a step. Of two windows that press at once the last one decides, and its person is told; each adds
 * the time of the step that it left, and where both go to the same step only one has left anything.
 */
export const makeGoToStep =
  (meeting: OpenMeeting): MeetingCommands['goToStep'] =>
  async (step) => {
    const { id, currentStep: seen } = meeting.view().room.meeting;
    let left: Meeting | null = null;
    let sentAt = meeting.clock.now();
    const moved = await reckonRow(meeting, 'meeting', id, (row) => {
      const allowed = mayLeadTo(meeting, step);
      if (!allowed.ok) return allowed;
      left = row.currentStep === step ? null : row;
      sentAt = meeting.clock.now();
      const { meeting: entered } = enterStep(row, meeting.table.room().agenda, step, meeting.time.now());
      return success(changedFields(row, entered));
    });
    return moved.ok ? afterMoving(meeting, { left, seen, sentAt, row: moved.value }) : moved;
  };

interface Moved {
  /** The row on which the step was left; null where it had been left already. */
  readonly left: Meeting | null;
  /** The step that everybody was at when the person pressed. */
  readonly seen: AgendaItemId | null;
  readonly sentAt: Instant;
  readonly row: Meeting;
}

async function afterMoving(meeting: OpenMeeting, moved: Moved): ReturnType<MeetingCommands['goToStep']> {
  const { left, seen, sentAt, row } = moved;
  if (left === null) return success(undefined);
  const { stepStartedAt } = await keepTenantTime(meeting, row, sentAt);
  if (left.currentStep !== seen) tellOfOther(meeting, left.currentStep, row.currentStep);
  return addTime(meeting, left, stepStartedAt ?? meeting.time.now());
}

/** Somebody went to another step at the same moment: going there is one press away. */
function tellOfOther(meeting: OpenMeeting, theirs: AgendaItemId | null, ours: AgendaItemId | null): void {
  if (theirs === null || ours === null) return;
  meeting.offerUndo({
    what: 'stepped',
    item: meeting.table.find('agendaItem', ours)?.title ?? '',
    run: () => makeGoToStep(meeting)(theirs),
  });
}

function mayLeadTo(meeting: OpenMeeting, step: AgendaItemId): Result<void, CommandRefusal> {
  const leads = steersRunning(meeting);
  if (!leads.ok) return leads;
  const { room, heard } = meeting.view();
  const allowed = mayGoTo(step, { ...room, answers: heard });
  if (allowed.ok) return success(undefined);
  return allowed.error.kind === 'no-such-step' ? gone('agendaItems') : { ok: false, error: allowed.error };
}

/** The time of the step that was left, added by whoever left it; `left` is the meeting's row as it was until then. */
export async function addTime(
  meeting: OpenMeeting,
  left: Pick<Meeting, 'currentStep' | 'stepStartedAt'> | null,
  until: Instant,
): ReturnType<MeetingCommands['goToStep']> {
  if (left === null || left.currentStep === null) return success(undefined);
  const added = await reckonRow(meeting, 'agendaItem', left.currentStep, (item) =>
    success({ usedSeconds: usedSeconds(item, left, until) }),
  );
  return added.ok || added.error.kind === 'not-found' ? success(undefined) : added;
}
