import type { MeetingReference } from '../../../application/ports/ActionRegister';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import { meetingColumns } from './meetings';
import { idOf, selectOf } from './RowList';

const referenceColumns = { title: meetingColumns.title, startsAt: meetingColumns.startsAt };

/** Newest first; an older meeting costs one more request, or is left unnamed. */
export const latestMeetings = {
  top: 200,
  select: selectOf(referenceColumns),
  orderBy: [{ column: 'ID', ascending: false }],
};

export const toMeetingReference = (stored: StoredRow): MeetingReference => ({
  id: idOf(stored) as MeetingId,
  ...readFields(referenceColumns, stored),
});
