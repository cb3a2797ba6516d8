import type { Action, ActionId } from '../../../domain/action/action';
import type { Heard } from '../../../domain/action/whoSpeaks';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import { closingPlan } from '../../../domain/meeting/closing';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { editRecord } from '../../actions/editRecord';
import type { CommandRefusal } from '../CommandRefusal';
import type { ActionFields } from '../../ports/ActionRegister';
import type { NewAnswer } from '../../ports/AnswerBook';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { OpenMeeting } from '../session/OpenMeeting';

const attempts = 4;

/** Moves what is unfinished to the next meeting with its count, and decides what was confirmed with its grounds. */
export async function carryOn(
  meeting: OpenMeeting,
  next: MeetingId | null,
): Promise<Result<void, CommandRefusal>> {
  for (const { id } of meeting.table.room().actions) {
    const carried = await meeting.queue.run(() => carry(meeting, id, next));
    if (!carried.ok) return carried;
  }
  return success(undefined);
}

async function carry(
  meeting: OpenMeeting,
  id: ActionId,
  next: MeetingId | null,
): Promise<Result<void, WriteFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const written = await carryOnce(meeting, id, next);
    if (written.ok || written.error.kind !== 'changed-by-other' || attempt === attempts) return written;
    const read = await readAgain(meeting, id);
    if (!read.ok) return read;
  }
}

async function carryOnce(
  meeting: OpenMeeting,
  id: ActionId,
  next: MeetingId | null,
): Promise<Result<void, WriteFailure>> {
  const row = meeting.table.find('action', id);
  const fields = row === null ? {} : fieldsToWrite(meeting, row, next);
  if (row === null || Object.keys(fields).length === 0) return success(undefined);
  const written = await write(meeting, row, fields);
  if (written.ok) meeting.table.put('action', written.value);
  return written.ok ? success(undefined) : written;
}

async function readAgain(meeting: OpenMeeting, id: ActionId): Promise<Result<void, WriteFailure>> {
  const read = await meeting.site.actions.open(id);
  if (!read.ok) return read;
  meeting.table.put('action', read.value.action);
  return success(undefined);
}

function write(
  meeting: OpenMeeting,
  row: Action,
  fields: Partial<ActionFields>,
): Promise<Result<Action, WriteFailure>> {
  const operation = `close-${meeting.table.room().meeting.id}-${row.id}` as OperationId;
  const record = recordOf(meeting, row, fields);
  return record === undefined
    ? meeting.site.actions.change(row.id, row.version, fields, operation)
    : meeting.site.actions.change(row.id, row.version, fields, operation, record);
}

/** Asked anew of the row as it stands: what has been moved already is left out. */
function fieldsToWrite(meeting: OpenMeeting, row: Action, next: MeetingId | null): Partial<ActionFields> {
  const room = meeting.table.room();
  const heard: readonly Heard[] = meeting.hear(room.answers);
  const { timeZone } = meeting.hearing;
  const plan = closingPlan({ ...room, actions: [row], answers: heard }, { cadenceDays: null, timeZone });
  const moved = plan.carryOver[0];
  return {
    ...(moved === undefined || next === null ? {} : { followUpAt: next, carriedOver: moved.carriedOver }),
    ...(plan.decide.includes(row.id) ? { status: 'decided' } : {}),
  };
}

/** A step of status is recorded; that a promise comes back is told by its count. */
function recordOf(meeting: OpenMeeting, row: Action, fields: Partial<ActionFields>): NewAnswer | undefined {
  const { me, room } = meeting.view();
  if (fields.status === undefined || me.organisation === null) return undefined;
  const written = { status: fields.status };
  const edit = {
    before: row,
    fields: written,
    reason: '',
    meeting: room.meeting.id,
    organisation: me.organisation,
  };
  return editRecord(edit);
}
