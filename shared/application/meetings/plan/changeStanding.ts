import type { ActionId } from '../../../domain/action/action';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import type { ActionFields } from '../../ports/ActionRegister';
import type { MeetingSite } from '../../ports/ForumSites';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { RowFields } from '../../ports/MeetingBook';

const attempts = 4;

type Fields<T, Row> = (row: Row) => Partial<T> | null;

interface Standing<Row> {
  readonly read: () => Promise<Result<Row, WriteFailure>>;
  readonly write: (row: Row) => Promise<Result<unknown, WriteFailure>>;
}

/** Writes on the row as it stands, and reads it again where somebody else came first. */
async function onStanding<Row>({ read, write }: Standing<Row>): Promise<Result<void, WriteFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const row = await read();
    if (!row.ok) return row;
    const written = await write(row.value);
    if (written.ok) return success(undefined);
    if (written.error.kind !== 'changed-by-other' || attempt === attempts) return failure(written.error);
  }
}

const nothing = Promise.resolve(success(undefined));

/** Changes a meeting as it stands; null means that nothing is left to do. */
export const changeMeeting = (
  { meetings }: Pick<MeetingSite, 'meetings'>,
  id: MeetingId,
  fieldsOf: Fields<RowFields<'meeting'>, Meeting>,
  operation: OperationId,
): Promise<Result<void, WriteFailure>> =>
  onStanding({
    read: () => meetingIn({ meetings }, id),
    write: (row) => {
      const fields = fieldsOf(row);
      return fields === null ? nothing : meetings.change('meeting', id, row.version, fields, operation);
    },
  });

/** The same for an action. */
export const changeActionAt = (
  { actions }: Pick<MeetingSite, 'actions'>,
  id: ActionId,
  fieldsOf: Fields<ActionFields, { readonly version: Version } & ActionFields>,
  operation: OperationId,
): Promise<Result<void, WriteFailure>> =>
  onStanding({
    read: async () => {
      const opened = await actions.open(id);
      return opened.ok ? success(opened.value.action) : opened;
    },
    write: (row) => {
      const fields = fieldsOf(row);
      return fields === null ? nothing : actions.change(id, row.version, fields, operation);
    },
  });

export async function meetingIn(
  { meetings }: Pick<MeetingSite, 'meetings'>,
  id: MeetingId,
): Promise<Result<Meeting, WriteFailure>> {
  const list = await meetings.list();
  if (!list.ok) return list;
  const found = list.value.find((meeting) => meeting.id === id);
  return found === undefined ? failure({ kind: 'not-found', what: 'meetings' }) : success(found);
}
