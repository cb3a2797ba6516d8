import { InjectHeaders } from '@pnp/queryable';
import type { ForumCount, ForumStanding, ProposedDecisions } from '../../../application/ports/ForumSites';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { DailyTally } from '../../../domain/action/tally';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { awaitsDecision } from '../../../domain/meeting/decision';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { StoredRow } from '../columns/FieldColumn';
import { wideReading } from '../http/joinReadings';
import type { Call, Settled, SiteConnection } from '../http/SiteConnection';
import { actionColumns } from '../lists/actions';
import { countedSelect, toCountedAction } from '../lists/countedActions';
import { isCounted } from '../lists/isCounted';
import { any, equal, notBefore } from '../query/filter';
import type { ForumStores } from './ForumStores';
import { valueOf } from './valueOf';

/** As many as SharePoint lets one query look at. */
const mostRows = 5000;
const mostTallies = 60;
const mostDecisions = 100;
const mostMeetings = 100;

/** Thousands of rows without an address and an ETag each: a third of the bytes. */
const bare = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/** Every condition is on an indexed column, as SharePoint asks of alternatives on a long list. */
const rowsSince = (dueSince: LocalDate) => ({
  filter: any(
    equal(actionColumns.open, true),
    equal(actionColumns.status, 'carried-out'),
    notBefore(actionColumns.dueDate, dueSince),
  ),
  select: countedSelect,
  top: mostRows,
});

/** Whoever asks for open ones in the same moment finds them here. */
const countedReading = ({ actions }: ForumStores, dueSince: LocalDate): Call<readonly StoredRow[]> => {
  const query = rowsSince(dueSince);
  return wideReading((web) => actions.queryIn(web, query).using(bare)(), {
    ...{ list: actions.title, top: mostRows },
    with: ({ select, expand }) =>
      actions.query({ ...query, select: [...new Set([...countedSelect, ...select])], expand }),
  });
};

const latestTallies = ({ tallies }: ForumStores, top: number): Call<readonly StoredRow[]> =>
  tallies.query({
    orderBy: [
      { column: 'SamDay', ascending: false },
      { column: 'ID', ascending: false },
    ],
    top,
  });

const toTallies = ({ tallies }: ForumStores, stored: readonly StoredRow[]): readonly DailyTally[] =>
  stored.map(tallies.toRow).reverse();

/** Null where there are more than SharePoint lets anybody look at. */
function countedIn(
  { actions }: ForumStores,
  part: Settled<readonly StoredRow[]> | undefined,
): ForumCount['actions'] {
  const isRefused = part?.status === 'rejected' && actions.failed(part.reason).kind === 'too-many-rows';
  const rows = isRefused ? [] : valueOf(part);
  return isRefused || rows.length >= mostRows ? null : rows.filter(isCounted).map(toCountedAction);
}

const newestById = [{ column: 'ID', ascending: false }];

/** A failure of theirs is not the figures'. */
function proposedIn(
  { meetingRows }: ForumStores,
  ...[decisions, meetings]: readonly (Settled<readonly StoredRow[]> | undefined)[]
): Result<ProposedDecisions, GatewayFailure> {
  const { decision, meeting } = meetingRows;
  if (decisions?.status === 'rejected') return failure(decision.failed(decisions.reason));
  if (meetings?.status === 'rejected') return failure(meeting.failed(meetings.reason));
  return success({
    decisions: valueOf(decisions).map(decision.toRow).filter(awaitsDecision),
    meetings: valueOf(meetings).map(meeting.toRow),
  });
}

/** A forum's rows, its figures day by day and what awaits a decision, in one request. */
export async function forumStateOf(
  site: SiteConnection,
  stores: ForumStores,
  dueSince: LocalDate,
): Promise<Result<ForumStanding, GatewayFailure>> {
  const { decision, meeting } = stores.meetingRows;
  try {
    const [rows, tallies, decisions, meetings] = await site.batch([
      countedReading(stores, dueSince),
      latestTallies(stores, mostTallies),
      // By id, and sorted out here: the status has no index, and a filter on it would be refused in a long list.
      decision.query({ orderBy: newestById, top: mostDecisions }),
      meeting.query({ orderBy: newestById, top: mostMeetings }),
    ]);
    return success({
      actions: countedIn(stores, rows),
      tallies: toTallies(stores, valueOf(tallies)),
      undecided: proposedIn(stores, decisions, meetings),
    });
  } catch (error) {
    return failure(stores.actions.failed(error));
  }
}

/**
 * What one forum's figures are counted on, in one plain reading: a page need not ask the site for a digest first, as it
 * must for a batch.
 */
export async function forumCountOf(
  site: SiteConnection,
  stores: ForumStores,
  dueSince: LocalDate,
): Promise<Result<ForumCount, GatewayFailure>> {
  try {
    const [rows] = await Promise.allSettled([site.read(countedReading(stores, dueSince))]);
    const actions = countedIn(stores, rows);
    const last = actions === null ? await site.read(latestTallies(stores, 1)) : [];
    return success({ actions, tallies: toTallies(stores, last) });
  } catch (error) {
    return failure(stores.actions.failed(error));
  }
}
