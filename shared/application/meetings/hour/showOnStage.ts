import { success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone, steersRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';

/** Shows one action large on everybody's stage, or the step alone. */
export const makeShowOnStage =
  (meeting: OpenMeeting): MeetingCommands['showOnStage'] =>
  async (action) => {
    const leads = steersRunning(meeting);
    if (!leads.ok) return leads;
    const { room } = meeting.view();
    if (action !== null && !room.actions.some(({ id }) => id === action)) return gone('actions');
    if (room.meeting.stageAction === action) return success(undefined);
    const shown = await changeRow(meeting, 'meeting', room.meeting, { stageAction: action });
    return shown.ok ? success(undefined) : shown;
  };
