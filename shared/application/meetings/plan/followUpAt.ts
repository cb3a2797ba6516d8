import { isOpen } from '../../../domain/action/actionFacts';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import { isAhead } from '../../../domain/meeting/meetingPhase';
import { inParallel } from '../../inParallel';
import type { MeetingSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';
import { changeActionAt } from './changeStanding';

/** The nearest meeting still to be held from a moment on; what is rehearsed is none. */
export const nearestAhead = (
  meetings: readonly Meeting[],
  from: Meeting['startsAt'],
  but?: MeetingId,
): Meeting | null =>
  meetings
    .filter(
      (meeting) => meeting.id !== but && !meeting.rehearsal && isAhead(meeting) && meeting.startsAt >= from,
    )
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;

/** Moves what is to be followed up at one meeting to another, the topics taken there back to the backlog. */
export async function moveFollowUp(
  site: MeetingSite,
  from: MeetingId,
  to: MeetingId,
): Promise<Result<void, WriteFailure>> {
  const room = await site.meetings.open(from);
  if (!room.ok) return room;
  const waiting = room.value.actions.filter((action) => action.followUpAt === from && isOpen(action));
  const moved = await inParallel(waiting, ({ id }) =>
    changeActionAt(
      site,
      id,
      (row) => (row.followUpAt === from ? { followUpAt: to } : null),
      `cancel-${from}-${id}` as OperationId,
    ),
  );
  return moved.find((result) => !result.ok) ?? success(undefined);
}

/** What was taken up for a meeting that is not held waits again. */
export async function returnTopics(
  site: MeetingSite,
  meeting: MeetingId,
): Promise<Result<void, WriteFailure>> {
  const room = await site.meetings.open(meeting);
  if (!room.ok) return room;
  const taken = room.value.topics.filter((topic) => topic.state === 'taken' && topic.meeting === meeting);
  const returned = await inParallel(taken, ({ id, version }) =>
    site.meetings.change(
      'topic',
      id,
      version,
      { state: 'waiting', meeting: null },
      `cancel-${meeting}-topic-${id}` as OperationId,
    ),
  );
  return returned.find((result) => !result.ok) ?? success(undefined);
}

const cancelledLookedAt = 5;

/** What waits at a cancelled meeting, since none was planned then, comes to the next one that is. */
export async function fetchFromCancelled(
  site: MeetingSite,
  meetings: readonly Meeting[],
  next: MeetingId,
): Promise<Result<void, WriteFailure>> {
  const cancelled = meetings
    .filter(({ state, rehearsal }) => state === 'cancelled' && !rehearsal)
    .slice(0, cancelledLookedAt);
  for (const { id } of cancelled) {
    const moved = await moveFollowUp(site, id, next);
    if (!moved.ok) return moved;
  }
  return success(undefined);
}

/**
 * What a forum's organisations had promised one another before it held its first meeting is what that meeting opens
 * on (F1), the first page of them. Later, what belongs to no meeting is left where it is.
 */
export async function adoptFirstPromises(
  site: MeetingSite,
  meetings: readonly Meeting[],
  { id, startsAt }: Pick<Meeting, 'id' | 'startsAt'>,
): Promise<Result<void, WriteFailure>> {
  if (meetings.some(({ state, rehearsal }) => !rehearsal && (state === 'held' || state === 'closing')))
    return success(undefined);
  const sooner = nearestAhead(meetings, '' as Meeting['startsAt'], id);
  if (sooner !== null && sooner.startsAt < startsAt) return success(undefined);
  return followUpLoose(site, id);
}

async function followUpLoose(site: MeetingSite, meeting: MeetingId): Promise<Result<void, WriteFailure>> {
  const page = await site.actions.list({ scope: 'open' });
  if (!page.ok) return page;
  const adopted = await inParallel(page.value.rows, ({ id }) =>
    changeActionAt(
      site,
      id,
      (row) => (row.followUpAt === null && row.promisedAt === null ? { followUpAt: meeting } : null),
      `adopt-${meeting}-${id}` as OperationId,
    ),
  );
  return adopted.find((result) => !result.ok) ?? success(undefined);
}
