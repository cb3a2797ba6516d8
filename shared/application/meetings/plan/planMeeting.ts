import { checkTitle } from '../../../domain/action/newPromise';
import type { OperationId } from '../../../domain/kernel/id';
import { addSeconds } from '../../../domain/kernel/instant';
import { localDateOf } from '../../../domain/kernel/localDateOf';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { carryOver } from '../../../domain/meeting/carryOver';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import { inParallel } from '../../inParallel';
import type { Clock } from '../../ports/Clock';
import type { ForumSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { RetryableOperations } from '../../retryableOperations';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingDesk, MeetingTemplate } from '../MeetingDesk';
import { addAgenda, newAgenda, newMeeting } from './addMeeting';

export interface PlanMeetingPorts {
  readonly site: ForumSite;
  readonly clock: Clock;
  readonly operations: RetryableOperations;
  readonly timeZone: string;
}

/**
 * Plans a meeting with a copy of the template's steps, so that a later change of the template never reaches it (F24).
 * It follows the latest meeting before it; what that one left unfinished, without a meeting to go to, comes here.
 */
export const makePlanMeeting =
  (ports: PlanMeetingPorts): MeetingDesk['plan'] =>
  async (typed, startsAt, template) => {
    const title = checkTitle(typed);
    if (!title.ok) return title;
    const day = localDateOf(startsAt, ports.timeZone);
    if (day < ports.clock.today()) return failure({ kind: 'date-passed' });
    const operation = ports.operations.of('plan', title.value, startsAt, template.key);
    const previous = await previousTo(ports.site, startsAt);
    if (!previous.ok) return previous;
    const planned = await add(
      ports.site,
      { title: title.value, startsAt, template, previous: previous.value },
      operation,
    );
    if (planned.ok) ports.operations.done(operation);
    return planned;
  };

interface Planned {
  readonly title: string;
  readonly startsAt: Meeting['startsAt'];
  readonly template: MeetingTemplate;
  readonly previous: Meeting | null;
}

async function add(
  site: ForumSite,
  { title, startsAt, template, previous }: Planned,
  operation: OperationId,
): Promise<Result<MeetingId, CommandRefusal>> {
  const minutes = template.steps.reduce((sum, step) => sum + step.minutes, 0);
  const endsAt = addSeconds(startsAt, minutes * 60);
  const fields = newMeeting({ title, startsAt, endsAt, previous: previous?.id ?? null });
  const added = await site.meetings.add('meeting', fields, operation);
  if (!added.ok) return added;
  const steps = template.steps.map((step) => ({
    title: step.title.sv,
    kind: step.kind,
    presenter: null,
    budgetMinutes: step.minutes,
  }));
  const agenda = await addAgenda(site.meetings, newAgenda(added.value.id, steps), `${operation}-agenda`);
  if (!agenda.ok) return agenda;
  const followed = previous === null ? success(undefined) : await follow(site, previous, added.value.id);
  return followed.ok ? success(added.value.id) : followed;
}

async function previousTo(
  site: ForumSite,
  startsAt: Meeting['startsAt'],
): Promise<Result<Meeting | null, WriteFailure>> {
  const list = await site.meetings.list();
  if (!list.ok) return list;
  const before = list.value.filter((meeting) => meeting.startsAt < startsAt && meeting.state !== 'cancelled');
  return success(before.sort((one, other) => other.startsAt.localeCompare(one.startsAt))[0] ?? null);
}

/** A meeting that has a follower keeps it; one still to be closed carries its own promises over when it is. */
async function follow(
  site: ForumSite,
  previous: Meeting,
  next: MeetingId,
): Promise<Result<void, WriteFailure>> {
  if (previous.next !== null) return success(undefined);
  const operation = `close-${previous.id}-link-${next}` as OperationId;
  const linked = await site.meetings.change('meeting', previous.id, previous.version, { next }, operation);
  if (!linked.ok) return linked.error.kind === 'changed-by-other' ? success(undefined) : linked;
  return previous.state === 'held' ? fetchUnfinished(site, previous.id, next) : success(undefined);
}

async function fetchUnfinished(
  site: ForumSite,
  previous: MeetingId,
  next: MeetingId,
): Promise<Result<void, WriteFailure>> {
  const room = await site.meetings.open(previous);
  if (!room.ok) return room;
  const moved = carryOver(room.value.actions, previous);
  const written = await inParallel(moved, async ({ action, carriedOver }) => {
    const row = room.value.actions.find(({ id }) => id === action);
    const operation = `close-${previous}-${action}` as OperationId;
    return row === undefined
      ? success(undefined)
      : site.actions.change(action, row.version, { followUpAt: next, carriedOver }, operation);
  });
  return written.find((result) => !result.ok) ?? success(undefined);
}
