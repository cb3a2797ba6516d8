import type {
  ActionSelection,
  ApprovedReport,
  DueAgreement,
  DueBook,
  DueContent,
  DueQuestion,
} from '../../../application/ports/DueBook';
import type { RecentAnswer } from '../../../application/ports/AnswerBook';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { isOpen } from '../../../domain/action/actionFacts';
import type { AnswerId } from '../../../domain/action/answer';
import type { Instant } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import type { Call, Settled, SiteConnection } from '../http/SiteConnection';
import { statusOf } from '../http/httpStatus';
import { actionColumns } from '../lists/actions';
import { agreements } from '../lists/agreements';
import { toDueAction } from '../lists/dueActions';
import { isCounted } from '../lists/isCounted';
import { createdOf, idOf } from '../lists/RowList';
import { situationReports } from '../lists/situationReports';
import { RowStore, type RowQuery } from '../rows/RowStore';
import {
  answersQuery,
  decidedQuery,
  dueAgreementColumns,
  approvedQuery,
  approvedReportColumns,
  dueActionsQuery,
  endingQuery,
  meetingsFromQuery,
  recentAnswerColumns,
} from './dueQueries';
import type { ForumStores } from './ForumStores';
import { pageOf, type StoredPage } from './pageOf';
import { touchedIn, writtenCall } from './writtenRows';
import { valueOf } from './valueOf';

const { status, promisedAt } = actionColumns;
const promiseColumns = { status, promisedAt };

export class SharePointDueBook implements DueBook {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;

  constructor(site: SiteConnection, stores: ForumStores) {
    this.site = site;
    this.stores = stores;
  }

  async ask(question: DueQuestion): Promise<Result<DueContent, GatewayFailure>> {
    try {
      return success(await this.read(question));
    } catch (error) {
      return failure(this.stores.actions.failed(error));
    }
  }

  private async read(question: DueQuestion): Promise<DueContent> {
    const { meetings } = this.stores;
    const { actions, meetingsFrom, approved = [], answersAfter, writtenAfter } = question;
    const agreeing = this.agreementCalls(question);
    const selecting = actions.map((selection) => this.pageCall(selection));
    const meeting = meetingsFrom === undefined ? [] : [meetings.query(meetingsFromQuery(meetingsFrom))];
    const reporting = approved.map((window) => this.reportsCall(approvedQuery(window)));
    const answering =
      answersAfter === undefined ? [] : [this.stores.answers.query(answersQuery(answersAfter))];
    const writing = writtenAfter === undefined ? [] : [writtenCall(writtenAfter)];
    const parts = await this.site.batch([
      ...selecting,
      ...meeting,
      ...reporting,
      ...answering,
      ...writing,
      ...agreeing,
    ]);
    let at = 0;
    const next = (count: number): readonly Settled<unknown>[] => parts.slice(at, (at += count));
    const pages = next(selecting.length).map((part) => valueOf(part) as StoredPage);
    const rowsIn = (count: number): readonly StoredRow[] =>
      next(count).flatMap((part) => valueOf(part) as readonly StoredRow[]);
    return {
      meetings: rowsIn(meeting.length).map(meetings.toRow),
      reports: rowsIn(reporting.length).map(toReport),
      answers: rowsIn(answering.length)
        .map(toAnswer)
        .sort((one, other) => one.id - other.id),
      touched: writtenAfter === undefined ? null : touchedIn(next(1)[0], writtenAfter),
      agreements: next(agreeing.length).flatMap(agreementsIn),
      actions: await this.actionsIn(pages, actions),
    };
  }

  private pageCall(selection: ActionSelection, next?: string): Call<StoredPage> {
    const { actions } = this.stores;
    const query = dueActionsQuery(selection, next === undefined);
    return (web) => pageOf(actions.queryIn(web, query), next);
  }

  private reportsCall(query: RowQuery): Call<readonly StoredRow[]> {
    return new RowStore(this.site, situationReports, this.stores.users).query(query);
  }

  private agreementCalls({ ending = [], decided = [] }: DueQuestion): readonly Call<readonly StoredRow[]>[] {
    const store = new RowStore(this.site, agreements, this.stores.users);
    return [...ending.map(endingQuery), ...decided.map(decidedQuery)].map((query) => store.query(query));
  }

  private async actionsIn(
    pages: readonly StoredPage[],
    selections: readonly ActionSelection[],
  ): Promise<DueContent['actions']> {
    const found = new Map<unknown, StoredRow>();
    for (const [index, selection] of selections.entries()) {
      let page = pages[index];
      while (page !== undefined) {
        const wanted = page.rows.filter((row) => isWanted(row, selection));
        for (const row of wanted) found.set(row['Id'], row);
        page =
          page.next === null || isPast(page, selection)
            ? undefined
            : await this.site.one(this.pageCall(selection, page.next));
      }
    }
    return [...found.values()].filter(isCounted).map(toDueAction);
  }
}

const isSince = (row: StoredRow | undefined, { since }: { readonly since: Instant }): boolean =>
  row !== undefined && createdOf(row) >= since;

/** The newest rows come unselected. */
function isWanted(row: StoredRow, selection: ActionSelection): boolean {
  if (selection.kind !== 'added') return true;
  const { status, promisedAt } = readFields(promiseColumns, row);
  return isSince(row, selection) && isOpen({ status }) && promisedAt === null;
}

/** Whether the pages that follow are older than anything that was asked for. */
const isPast = ({ rows }: StoredPage, selection: ActionSelection): boolean =>
  selection.kind === 'added' && !isSince(rows.at(-1), selection);

/** A site that has not been upgraded has no such list. */
const agreementsIn = (part: Settled<unknown>): readonly DueAgreement[] =>
  part.status === 'rejected' && statusOf(part.reason) === 404
    ? []
    : (valueOf(part) as readonly StoredRow[]).map((stored) => ({
        ...readFields(dueAgreementColumns, stored),
        id: idOf(stored) as DueAgreement['id'],
      }));

const toReport = (stored: StoredRow): ApprovedReport => ({
  ...readFields(approvedReportColumns, stored),
  id: idOf(stored) as ApprovedReport['id'],
});

const toAnswer = (stored: StoredRow): RecentAnswer => ({
  ...readFields(recentAnswerColumns, stored),
  id: idOf(stored) as AnswerId,
});
