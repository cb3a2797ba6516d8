import type { NamedRow, WorkRow } from '../../../application/ports/ForumSites';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { problemDisplayId, type ProblemId } from '../../../domain/situation/problem';
import { propertyOf, type StoredRow } from '../columns/FieldColumn';
import { actionColumns, actionRowSelect, toActionRow } from './actions';
import { meetingColumns } from './meetings';

const { problem, promisedAt } = actionColumns;
const { startsAt } = meetingColumns;
const promisedAtId = propertyOf(promisedAt.column);

/** The columns of a row that knows where it was promised. */
export const workRowSelect = [...actionRowSelect, promisedAtId];

export const toWorkRow = (stored: StoredRow): WorkRow => ({
  ...toActionRow(stored),
  promisedAt: promisedAt.read(stored[promisedAtId]),
});

const about = problem.column.name;
const promised = promisedAt.column.name;

/** The columns of a row that names its problem and its meeting, which its lookups show. */
export const namedRowQuery = {
  select: [...workRowSelect, `${about}/Title`, `${promised}/Title`, `${promised}/${startsAt.column.name}`],
  expand: [about, promised],
};

export const toNamedRow = (stored: StoredRow): NamedRow => {
  const row = toWorkRow(stored);
  return {
    ...row,
    about: aboutOf(row.problem, stored[about]),
    promised: promisedOf(row.promisedAt, stored[promised]),
  };
};

/** Nothing for an empty lookup, whose row is gone or is not for this reader. */
const shown = (looked: unknown): StoredRow | null =>
  typeof looked === 'object' && looked !== null && typeof (looked as StoredRow)['Title'] === 'string'
    ? (looked as StoredRow)
    : null;

function aboutOf(id: ProblemId | null, looked: unknown): NamedRow['about'] {
  const row = shown(looked);
  return id === null || row === null
    ? null
    : { displayId: problemDisplayId(id), title: String(row['Title']) };
}

function promisedOf(id: MeetingId | null, looked: unknown): NamedRow['promised'] {
  const row = shown(looked);
  return id === null || row === null
    ? null
    : { id, title: String(row['Title']), startsAt: startsAt.read(row[startsAt.column.name]) };
}
