import type { ForumWork } from '../../../application/ports/ForumSites';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { meetingStates } from '../../../domain/meeting/meeting';
import { isOver } from '../../../domain/meeting/meetingPhase';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { SiteConnection } from '../http/SiteConnection';
import { toWorkRow } from '../lists/workRow';
import { isCounted } from '../lists/isCounted';
import { latestMeetings, toMeetingReference } from '../lists/meetingReference';
import { meetingColumns } from '../lists/meetings';
import { any, equal } from '../query/filter';
import { openActionsOf } from './actionPageQuery';
import type { ForumStores } from './ForumStores';
import { valueOf } from './valueOf';

const notOver = meetingStates.filter((state) => !isOver({ state }));
const mostMeetings = 50;
const mostProblems = 2000;

/** What one forum holds for one organisation, or one and those it has come after, in one request. */
export async function forumWorkOf(
  site: SiteConnection,
  { actions, problems, meetings }: ForumStores,
  organisations: readonly OrganisationKey[],
): Promise<Result<ForumWork, GatewayFailure>> {
  try {
    const [actionRows, meetingRows, problemRows, referenceRows] = await site.batch([
      actions.query(openActionsOf(organisations)),
      meetings.query({
        filter: any(...notOver.map((state) => equal(meetingColumns.state, state))),
        orderBy: [{ column: 'SamStartsAt', ascending: true }],
        top: mostMeetings,
      }),
      problems.query({ top: mostProblems }),
      meetings.query(latestMeetings),
    ]);
    return success({
      actions: valueOf(actionRows).filter(isCounted).map(toWorkRow),
      problems: valueOf(problemRows).map(problems.toRow),
      promisedAt: valueOf(referenceRows).map(toMeetingReference),
      meetings: valueOf(meetingRows)
        .map(meetings.toRow)
        .filter(({ rehearsal }) => !rehearsal),
    });
  } catch (error) {
    return failure(actions.failed(error));
  }
}
