import type { ForumWork } from '../../../application/ports/ForumSites';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { meetingStates } from '../../../domain/meeting/meeting';
import { isOver } from '../../../domain/meeting/meetingPhase';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { StoredRow } from '../columns/FieldColumn';
import { narrowReading } from '../http/joinReadings';
import type { SiteConnection } from '../http/SiteConnection';
import { actionColumns } from '../lists/actions';
import { isCounted } from '../lists/isCounted';
import { meetingColumns } from '../lists/meetings';
import { idOf } from '../lists/RowList';
import { namedRowQuery, toNamedRow } from '../lists/workRow';
import { all, any, equal } from '../query/filter';
import { actionPageQuery } from './actionPageQuery';
import type { RowQuery } from '../rows/RowStore';
import type { ForumStores } from './ForumStores';
import { valueOf } from './valueOf';

const notOver = meetingStates.filter((state) => !isOver({ state }));
const mostMeetings = 50;
const mostActions = 100;

const openActionsOf = (organisations: readonly OrganisationKey[]): RowQuery => ({
  ...actionPageQuery({ scope: 'open' }),
  filter: all(
    equal(actionColumns.open, true),
    any(...organisations.map((organisation) => equal(actionColumns.organisation, organisation))),
  ),
  top: mostActions,
  ...namedRowQuery,
});

const toActions = (stored: readonly StoredRow[]): ForumWork['actions'] =>
  stored.filter(isCounted).map(toNamedRow);

/** What one forum holds for one organisation, or one and those it has come after, in one request. */
export async function forumWorkOf(
  site: SiteConnection,
  { actions, meetings }: ForumStores,
  organisations: readonly OrganisationKey[],
): Promise<Result<ForumWork, GatewayFailure>> {
  try {
    const [actionRows, meetingRows] = await site.batch([
      actions.query(openActionsOf(organisations)),
      meetings.query({
        filter: any(...notOver.map((state) => equal(meetingColumns.state, state))),
        orderBy: [{ column: 'SamStartsAt', ascending: true }],
        top: mostMeetings,
      }),
    ]);
    return success({
      actions: toActions(valueOf(actionRows)),
      meetings: valueOf(meetingRows)
        .map(meetings.toRow)
        .filter(({ rehearsal }) => !rehearsal),
    });
  } catch (error) {
    return failure(actions.failed(error));
  }
}

/**
 * Its open actions in one plain reading, each with the problem and the meeting that its lookups name: a page need not
 * ask the site for a digest first, as it must for a batch.
 */
export async function forumPromisesOf(
  { actions }: ForumStores,
  organisations: readonly OrganisationKey[],
): Promise<Result<ForumWork['actions'], GatewayFailure>> {
  const query = openActionsOf(organisations);
  const { select, expand } = namedRowQuery;
  const read = await actions.reading(
    narrowReading(actions.query(query), {
      list: actions.title,
      asked: { select: [...select, open.column.name], expand },
      among: (rows) => openAmong(rows, organisations),
    }),
  );
  return read.ok ? success(toActions(read.value)) : read;
}

const { open, organisation, dueDate } = actionColumns;

/** What the query would have given, out of more rows. */
const openAmong = (
  rows: readonly StoredRow[],
  organisations: readonly OrganisationKey[],
): readonly StoredRow[] =>
  rows
    .filter(
      (row) =>
        open.read(row[open.column.name]) &&
        organisations.includes(organisation.read(row[organisation.column.name])),
    )
    .sort((one, other) => dueOf(one).localeCompare(dueOf(other)) || idOf(one) - idOf(other))
    .slice(0, mostActions);

/** Rows without a date come first. */
const dueOf = (row: StoredRow): string => dueDate.read(row[dueDate.column.name]) ?? '';
