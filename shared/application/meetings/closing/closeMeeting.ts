import { failure, success, type Result } from '../../../domain/kernel/result';
import { closingLacks } from '../../../domain/meeting/closing';
import { leaveStep } from '../../../domain/meeting/meetingSteps';
import { moveMeeting } from '../../../domain/meeting/moveMeeting';
import { changedFields } from '../../actions/mergeFields';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import { applyAll } from '../session/applyPending';
import type { OpenMeeting } from '../session/OpenMeeting';
import { addTime } from '../hour/goToStep';
import { leadsRunning, onlyCoordinator } from '../session/whoMay';
import { changeRow } from '../session/writeRows';
import { carryOn } from './carryOn';
import { ensureNextMeeting } from './ensureNextMeeting';

type Step = Promise<Result<void, CommandRefusal>>;

/**
 * Closes a meeting: what is unfinished goes on to the next one, what was confirmed with its grounds becomes decided,
 * and the minutes become a draft. Each part leaves out what has been written, so that whoever comes next can take up a
 * closing that was cut off, and two clients that close at once write it once.
 */
export const makeCloseMeeting =
  (meeting: OpenMeeting): MeetingCommands['close'] =>
  async () => {
    const { me, room } = meeting.view();
    if (room.meeting.state === 'held') return onlyDone(onlyCoordinator(me));
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    for (const step of [begin, writeAnswers, goOn, end]) {
      const done = await step(meeting);
      if (!done.ok) return done;
    }
    return success(undefined);
  };

const onlyDone = (result: Result<unknown, CommandRefusal>): Result<void, CommandRefusal> =>
  result.ok ? success(undefined) : result;

/** From here on the closing is to be finished, by this client or another. */
async function begin(meeting: OpenMeeting): Step {
  const { room, heard } = meeting.view();
  if (room.meeting.state === 'closing') return success(undefined);
  const lacks = closingLacks({ ...room, answers: heard });
  return lacks.length > 0 ? failure({ kind: 'not-ready-to-close', lacks }) : stopClock(meeting);
}

async function stopClock(meeting: OpenMeeting): Step {
  const room = meeting.table.room();
  const now = meeting.clock.now();
  const stopped = leaveStep(room.meeting, room.agenda, now);
  const closing = moveMeeting(stopped.meeting, 'closing', now);
  if (!closing.ok) return failure({ kind: 'meeting-not-running' });
  const written = await changeRow(
    meeting,
    'meeting',
    room.meeting,
    changedFields(room.meeting, closing.value),
  );
  if (!written.ok) return isClosed(meeting) ? success(undefined) : written;
  return stopped.left === null ? success(undefined) : addTime(meeting, stopped.left);
}

/** What organisations have said stands in the rows before anything is moved on. */
async function writeAnswers(meeting: OpenMeeting): Step {
  const left = await applyAll(meeting);
  return left.ok ? success(undefined) : left;
}

async function goOn(meeting: OpenMeeting): Step {
  const next = await ensureNextMeeting(meeting);
  return next.ok ? carryOn(meeting, next.value) : next;
}

async function end(meeting: OpenMeeting): Step {
  const { meeting: row } = meeting.table.room();
  const held = moveMeeting(row, 'held', meeting.clock.now());
  if (!held.ok) return success(undefined);
  const fields = { ...changedFields(row, held.value), minutes: 'draft' } as const;
  const written = await changeRow(meeting, 'meeting', row, fields);
  return written.ok || meeting.table.room().meeting.state === 'held' ? success(undefined) : written;
}

const isClosed = ({ table }: OpenMeeting): boolean => {
  const { state } = table.room().meeting;
  return state === 'closing' || state === 'held';
};
