import { success } from '../../../domain/kernel/result';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { reckonRow } from '../session/reckonRow';
import { gone, steersRunning } from '../session/whoMay';

/** Shows one action large on everybody's stage, or the step alone; of two windows the last one decides. */
export const makeShowOnStage =
  (meeting: OpenMeeting): MeetingCommands['showOnStage'] =>
  async (action) => {
    const leads = steersRunning(meeting);
    if (!leads.ok) return leads;
    const { room } = meeting.view();
    if (action !== null && !room.actions.some(({ id }) => id === action)) return gone('actions');
    const shown = await reckonRow(meeting, 'meeting', room.meeting.id, ({ stageAction }) => {
      const still = steersRunning(meeting);
      if (!still.ok) return still;
      return success(stageAction === action ? {} : { stageAction: action });
    });
    return shown.ok ? success(undefined) : shown;
  };
