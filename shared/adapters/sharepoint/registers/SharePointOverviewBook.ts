import { InjectHeaders } from '@pnp/queryable';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { ForumOverview, OverviewBook } from '../../../application/ports/OverviewBook';
import type { DailyTally } from '../../../domain/action/tally';
import type { OperationId } from '../../../domain/kernel/id';
import type { QuestionedFields, QuestionedText } from '../../../domain/redaction/questionedText';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call, Settled, SiteConnection } from '../http/SiteConnection';
import { actionColumns } from '../lists/actions';
import { isCounted } from '../lists/isCounted';
import { questionColumns, questionedTexts } from '../lists/questionedTexts';
import { overviewSelect, toOverviewAction } from '../lists/overviewActions';
import { all, equal, notBefore, type Filter } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import type { SiteUser } from '../rows/SiteUsers';
import type { ForumStores } from './ForumStores';
import { rightsCalls, rightsOf } from './forumRights';
import { valueOf } from './valueOf';
import { waitingTopics } from './waitingTopics';

/** As many as SharePoint lets one query look at. */
const mostOpen = 5000;
const mostCarriedOut = 2000;
const mostRows = 2000;
const mostMeetings = 100;
const mostTallies = 60;

const openQuestions = {
  filter: equal(questionColumns.state, 'open'),
  orderBy: [{ column: 'ID', ascending: true }],
  top: 100,
};

/** Thousands of rows without an address and an ETag each: a third of the bytes. */
const bare = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

const lastFirst = { column: 'ID', ascending: false };
const newestFirst = (column: string) => [{ column, ascending: false }, lastFirst];

export class SharePointOverviewBook implements OverviewBook {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;
  private readonly questions: RowStore<QuestionedText, QuestionedFields>;

  constructor(site: SiteConnection, stores: ForumStores) {
    this.site = site;
    this.stores = stores;
    this.questions = new RowStore(site, questionedTexts, stores.users);
  }

  async load(dueSince: LocalDate): Promise<Result<ForumOverview, GatewayFailure>> {
    try {
      return success(await this.read(dueSince));
    } catch (error) {
      return failure(this.stores.actions.failed(error));
    }
  }

  async letStand(
    { id, version }: QuestionedText,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const said = await this.questions.change({ id, version, fields: { state: 'stands' }, operation });
    return said.ok ? success(undefined) : said;
  }

  addTally(tally: DailyTally, operation: OperationId): Promise<Result<DailyTally, WriteFailure>> {
    return this.stores.tallies.insert(tally, operation);
  }

  private async read(dueSince: LocalDate): Promise<ForumOverview> {
    const { problems, causes, meetings, meetingRows, tallies, users } = this.stores;
    const [
      open,
      carriedOut,
      fallenDue,
      problemRows,
      causeRows,
      meetingList,
      topicRows,
      tallyRows,
      people,
      asked,
      ...rights
    ] = await this.site.batch([
      this.actions(equal(actionColumns.open, true), mostOpen),
      this.actions(equal(actionColumns.status, 'carried-out'), mostCarriedOut),
      this.actions(
        all(notBefore(actionColumns.dueDate, dueSince), equal(actionColumns.open, false)),
        mostRows,
      ),
      problems.query({ top: mostRows }),
      causes.query({ top: mostRows }),
      meetings.query({ orderBy: newestFirst('SamStartsAt'), top: mostMeetings }),
      meetingRows.topic.query(waitingTopics),
      tallies.query({ orderBy: newestFirst('SamDay'), top: mostTallies }),
      users.call,
      this.questions.query(openQuestions),
      ...rightsCalls(this.stores),
    ]);
    users.learn(valueOf<readonly SiteUser[]>(people));
    return {
      actions: this.counted([
        [open, mostOpen],
        [carriedOut, mostCarriedOut],
        [fallenDue, mostRows],
      ]),
      problems: valueOf(problemRows).map(problems.toRow),
      causes: valueOf(causeRows).map(causes.toRow),
      meetings: valueOf(meetingList).map(meetings.toRow),
      topics: valueOf(topicRows).map(meetingRows.topic.toRow),
      tallies: valueOf(tallyRows).map(tallies.toRow).reverse(),
      // Members may not know of them, and an older site has no such list.
      questioned: asked.status === 'fulfilled' ? asked.value.map(this.questions.toRow) : [],
      rights: rightsOf(valueOf(rights[0]), valueOf(rights[1])),
    };
  }

  private actions(filter: Filter, top: number): Call<readonly StoredRow[]> {
    const { actions } = this.stores;
    return (web) => actions.queryIn(web, { filter, top, select: overviewSelect }).using(bare)();
  }

  /** Each row once. Null where there are more than were asked for, or than SharePoint lets anybody look at. */
  private counted(
    parts: readonly (readonly [Settled<readonly StoredRow[]>, number])[],
  ): ForumOverview['actions'] {
    if (parts.some(([part, most]) => this.isCutOff(part, most))) return null;
    const rows = parts.flatMap(([part]) => valueOf(part)).filter(isCounted);
    return [...new Map(rows.map((row) => [row['Id'], row])).values()].map(toOverviewAction);
  }

  private isCutOff(part: Settled<readonly StoredRow[]>, most: number): boolean {
    return part.status === 'rejected'
      ? this.stores.actions.failed(part.reason).kind === 'too-many-rows'
      : part.value.length >= most;
  }
}
