import type { ActionQuery } from '../../../application/ports/ActionRegister';
import type { ForumSelection, WorkPage } from '../../../application/ports/ForumSites';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { isCounted } from '../lists/isCounted';
import { latestMeetings, toMeetingReference } from '../lists/meetingReference';
import { toWorkRow, workRowSelect } from '../lists/workRow';
import { actionPageQuery } from './actionPageQuery';
import type { ForumStores } from './ForumStores';
import { pageOf, type StoredPage } from './pageOf';
import { valueOf } from './valueOf';

const mostSituationRows = 2000;

const rowsCall =
  ({ actions }: ForumStores, query: ActionQuery, next?: string): Call<StoredPage> =>
  (web) =>
    pageOf(actions.queryIn(web, { ...actionPageQuery(query), select: workRowSelect }), next);

const toWorkPage = ({ rows, next }: StoredPage): WorkPage => ({
  rows: rows.filter(isCounted).map(toWorkRow),
  next,
});

/** The first page of a forum's selection and what its rows name, in one request. */
export async function forumSelectionOf(
  site: SiteConnection,
  stores: ForumStores,
  query: ActionQuery,
): Promise<Result<ForumSelection, GatewayFailure>> {
  const { actions, problems, causes, meetings } = stores;
  try {
    const [page, problemRows, causeRows, referenceRows] = await site.batch([
      rowsCall(stores, query),
      problems.query({ top: mostSituationRows }),
      causes.query({ top: mostSituationRows }),
      meetings.query(latestMeetings),
    ]);
    return success({
      ...toWorkPage(valueOf(page)),
      problems: valueOf(problemRows).map(problems.toRow),
      causes: valueOf(causeRows).map(causes.toRow),
      promisedAt: valueOf(referenceRows).map(toMeetingReference),
    });
  } catch (error) {
    return failure(actions.failed(error));
  }
}

/** A later page of it, in one request. */
export async function moreOfSelection(
  stores: ForumStores,
  query: ActionQuery,
  next: string,
): Promise<Result<WorkPage, GatewayFailure>> {
  const page = await stores.actions.reading(rowsCall(stores, query, next));
  return page.ok ? success(toWorkPage(page.value)) : page;
}
