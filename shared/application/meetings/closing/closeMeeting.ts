import { failure, success, type Result } from '../../../domain/kernel/result';
import { closingLacks } from '../../../domain/meeting/closing';
import { leaveStep } from '../../../domain/meeting/meetingSteps';
import { moveMeeting } from '../../../domain/meeting/moveMeeting';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import type { Meeting } from '../../../domain/meeting/meeting';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import { makeCountDay } from '../../overview/countDay';
import { applyAll } from '../session/applyPending';
import type { OpenMeeting } from '../session/OpenMeeting';
import { addTime } from '../hour/goToStep';
import { reckonRow } from '../session/reckonRow';
import { leadsRunning, onlyCoordinator, steersRunning } from '../session/whoMay';
import { changeRow } from '../session/writeRows';
import { carryOn } from './carryOn';
import { ensureNextMeeting } from './ensureNextMeeting';

type Step = Promise<Result<void, CommandRefusal>>;

/**
 * Closes a meeting: what is unfinished goes on to the next one, what was confirmed with its grounds becomes decided,
 * and the minutes are written as a draft. Each part leaves out what has been written, so that whoever comes next can take up a
 * closing that was cut off, and two clients that close at once write it once.
 */
export const makeCloseMeeting =
  (meeting: OpenMeeting): MeetingCommands['close'] =>
  async () => {
    const { me, room } = meeting.view();
    if (room.meeting.state === 'held') return afterwards(meeting, onlyCoordinator(me));
    const leads = leadsRunning(meeting);
    if (!leads.ok) return leads;
    for (const step of [begin, writeAnswers, goOn, countDay, end]) {
      const done = await step(meeting);
      if (!done.ok) return done;
    }
    await writeMinutes(meeting);
    return success(undefined);
  };

/** The minutes may have been left behind by a client that went away just after the meeting was held. */
async function afterwards(meeting: OpenMeeting, may: Result<unknown, CommandRefusal>): Step {
  return may.ok ? writeMinutes(meeting) : may;
}

/** From here on the closing is to be finished, by this client or another. */
async function begin(meeting: OpenMeeting): Step {
  const { room, heard } = meeting.view();
  if (room.meeting.state === 'closing') return success(undefined);
  const steers = steersRunning(meeting);
  if (!steers.ok) return steers;
  const lacks = closingLacks({ ...room, answers: heard });
  return lacks.length > 0 ? failure({ kind: 'not-ready-to-close', lacks }) : stopClock(meeting);
}

async function stopClock(meeting: OpenMeeting): Step {
  let left: Meeting | null = null;
  let sentAt = meeting.clock.now();
  const written = await reckonRow(meeting, 'meeting', meeting.table.room().meeting.id, (row) => {
    const now = meeting.time.now();
    const stopped = leaveStep(row, meeting.table.room().agenda, now);
    const closing = moveMeeting(stopped.meeting, 'closing', now);
    if (!closing.ok) return failure({ kind: 'meeting-not-running' });
    left = row;
    sentAt = meeting.clock.now();
    return success(changedFields(row, closing.value));
  });
  if (!written.ok) return isClosed(meeting) ? success(undefined) : written;
  meeting.time.learn(sentAt, written.value.writtenAt);
  return addTime(meeting, left, meeting.time.now());
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

/**
 * The day's figures are kept while the closing can still be taken up again. Only what holds everything up holds this up:
 * a forum that cannot be counted is closed all the same.
 */
async function countDay(meeting: OpenMeeting): Step {
  const { site, clock, hearing } = meeting;
  if (meeting.table.room().meeting.rehearsal) return success(undefined);
  const count = makeCountDay({ overview: site.overview, timeZone: hearing.timeZone });
  await meeting.queue.run(() => count(clock.today()));
  return success(undefined);
}

async function end(meeting: OpenMeeting): Step {
  const { meeting: row } = meeting.table.room();
  const held = moveMeeting(row, 'held', meeting.time.now());
  if (!held.ok) return success(undefined);
  const written = await changeRow(meeting, 'meeting', row, changedFields(row, held.value));
  return written.ok || meeting.table.room().meeting.state === 'held' ? success(undefined) : written;
}

/**
 * The Word file comes last, from the rows as closing has left them (F42). A library that cannot be written to does not
 * hold the meeting open: its row goes on saying that the minutes are missing, and whoever comes next tries again.
 * A rehearsal leaves no file behind (F50): the library's versions would outlive it.
 */
async function writeMinutes(meeting: OpenMeeting): Step {
  const { id, minutes, rehearsal } = meeting.table.room().meeting;
  if (minutes !== 'none' || rehearsal) return success(undefined);
  const written = await meeting.queue.run(() => meeting.minutes.complete(id));
  await meeting.reread(['meetings']);
  return written.ok ? success(undefined) : written;
}

const isClosed = ({ table }: OpenMeeting): boolean => {
  const { state } = table.room().meeting;
  return state === 'closing' || state === 'held';
};
