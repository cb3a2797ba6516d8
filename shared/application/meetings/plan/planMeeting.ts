import { checkTitle } from '../../../domain/kernel/checkTitle';
import type { OperationId } from '../../../domain/kernel/id';
import { addSeconds } from '../../../domain/kernel/instant';
import { localDateOf } from '../../../domain/kernel/localDateOf';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { carryOver } from '../../../domain/meeting/carryOver';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import { inParallel } from '../../inParallel';
import type { MeetingSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingDesk, MeetingTemplate } from '../MeetingDesk';
import { addAgenda, newAgenda, newMeeting } from './addMeeting';
import type { MeetingDeskPorts } from './DeskPorts';
import { adoptFirstPromises, fetchFromCancelled } from './followUpAt';

/**
 * Plans a meeting with a copy of the template's steps, so that a later change of the template never reaches it (F24).
 * It follows the latest meeting before it; what that one left unfinished, without a meeting to go to, comes here.
 */
export const makePlanMeeting =
  (ports: MeetingDeskPorts): MeetingDesk['plan'] =>
  async (typed, startsAt, template) => {
    const title = checkTitle(typed);
    if (!title.ok) return title;
    const day = localDateOf(startsAt, ports.timeZone);
    if (day < ports.clock.today()) return failure({ kind: 'date-passed' });
    const operation = ports.operations.of('plan', title.value, startsAt, template.key);
    const list = await ports.site.meetings.list();
    if (!list.ok) return list;
    const previous = previousTo(list.value, startsAt);
    const planned = await add(
      ports.site,
      { title: title.value, startsAt, template, previous, meetings: list.value },
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
  /** All that stood before. */
  readonly meetings: readonly Meeting[];
}

async function add(
  site: MeetingSite,
  { title, startsAt, template, previous, meetings }: Planned,
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
  const { id } = added.value;
  for (const bring of [
    () => (previous === null ? Promise.resolve(success(undefined)) : follow(site, previous, id)),
    () => fetchFromCancelled(site, meetings, id),
    () => adoptFirstPromises(site, meetings, { id, startsAt }),
  ]) {
    const brought = await bring();
    if (!brought.ok) return brought;
  }
  return success(id);
}

function previousTo(meetings: readonly Meeting[], startsAt: Meeting['startsAt']): Meeting | null {
  const before = meetings.filter(
    (meeting) => meeting.startsAt < startsAt && meeting.state !== 'cancelled' && !meeting.rehearsal,
  );
  return before.sort((one, other) => other.startsAt.localeCompare(one.startsAt))[0] ?? null;
}

/** A meeting that has a follower keeps it; one still to be closed carries its own promises over when it is. */
async function follow(
  site: MeetingSite,
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
  site: MeetingSite,
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
