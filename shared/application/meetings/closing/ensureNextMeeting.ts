import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import { closingPlan, type MeetingTimes } from '../../../domain/meeting/closing';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import { isAhead } from '../../../domain/meeting/meetingPhase';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingRoom } from '../../ports/MeetingBook';
import { addAgenda, newAgenda, newMeeting } from '../plan/addMeeting';
import type { OpenMeeting } from '../session/OpenMeeting';
import { changeRow } from '../session/writeRows';

type Next = Promise<Result<MeetingId | null, CommandRefusal>>;

/**
 * The meeting that follows: the one planned already, or a new one by the forum's cadence with this meeting's agenda.
 * Null where the forum calls each meeting by itself and none is planned; planning it then fetches what is unfinished.
 */
export async function ensureNextMeeting(meeting: OpenMeeting): Next {
  const { room } = meeting.view();
  // A rehearsal leads nowhere: no meeting is planned for it, and none follows it.
  if (room.meeting.rehearsal) return success(null);
  if (room.meeting.next !== null) return success(room.meeting.next);
  const ahead = await meetingsAhead(meeting);
  if (!ahead.ok) return ahead;
  const next = await findOrCreate(meeting, ahead.value);
  return next.ok && next.value !== null ? link(meeting, next.value) : next;
}

async function findOrCreate(meeting: OpenMeeting, ahead: readonly Meeting[]): Next {
  const { id } = meeting.table.room().meeting;
  const times = timesOf(meeting);
  // Made by a closing that was cut off before it was linked: its agenda may lack steps.
  const begun = ahead.find((other) => other.previous === id && other.startsAt === times?.startsAt);
  if (begun !== undefined) return completeAgenda(meeting, begun.id);
  const planned = ahead[0];
  if (planned !== undefined) return success(planned.id);
  return times === null ? success(null) : createNext(meeting, times);
}

/** Two clients that close at once both find the first one's link. */
async function link(meeting: OpenMeeting, next: MeetingId): Next {
  const linked = await changeRow(meeting, 'meeting', meeting.table.room().meeting, { next });
  if (linked.ok) return success(next);
  const { next: standing } = meeting.table.room().meeting;
  return standing === null ? linked : success(standing);
}

/** Nearest first. */
const meetingsAhead = (meeting: OpenMeeting): Promise<Result<readonly Meeting[], WriteFailure>> =>
  meeting.queue.run(async () => {
    const list = await meeting.site.meetings.list();
    if (!list.ok) return list;
    const { startsAt, id } = meeting.table.room().meeting;
    const ahead = list.value.filter(
      (other) => other.id !== id && !other.rehearsal && isAhead(other) && other.startsAt > startsAt,
    );
    return success(ahead.sort((one, other) => one.startsAt.localeCompare(other.startsAt)));
  });

function timesOf(meeting: OpenMeeting): MeetingTimes | null {
  const { room, heard } = meeting.view();
  const forum = meeting.directory.forums.find(({ key }) => key === meeting.site.forum);
  const { timeZone } = meeting.hearing;
  return closingPlan({ ...room, answers: heard }, { cadenceDays: forum?.cadenceDays ?? null, timeZone }).next;
}

async function createNext(meeting: OpenMeeting, times: MeetingTimes): Next {
  const room = meeting.table.room();
  const fields = newMeeting({ ...times, title: room.meeting.title, previous: room.meeting.id });
  const created = await meeting.queue.run(() =>
    meeting.site.meetings.add('meeting', fields, `close-${room.meeting.id}-next` as OperationId),
  );
  return created.ok ? writeAgenda(meeting, created.value.id, []) : created;
}

async function completeAgenda(meeting: OpenMeeting, next: MeetingId): Next {
  const begun = await meeting.queue.run(() => meeting.site.meetings.open(next));
  return begun.ok ? writeAgenda(meeting, next, begun.value.agenda) : begun;
}

async function writeAgenda(meeting: OpenMeeting, next: MeetingId, written: readonly AgendaItem[]): Next {
  const room = meeting.table.room();
  const steps = newAgenda(next, stepsToRepeat(room)).filter(
    (step) => !written.some(({ order }) => order === step.order),
  );
  const prefix = `close-${room.meeting.id}-agenda`;
  const added = await meeting.queue.run(() => addAgenda(meeting.site.meetings, steps, prefix));
  return added.ok ? success(next) : added;
}

/** What was taken from the backlog belongs to this meeting alone. */
function stepsToRepeat(room: MeetingRoom): readonly AgendaItem[] {
  const taken = room.topics.filter((topic) => topic.meeting === room.meeting.id).map(({ title }) => title);
  return inOrder(room.agenda).filter((item) => item.kind !== 'topic' || !taken.includes(item.title));
}
