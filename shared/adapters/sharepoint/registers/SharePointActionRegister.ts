import type {
  ActionFields,
  ActionPage,
  ActionQuery,
  ActionRegister,
  ActionWithHistory,
  MeetingReference,
} from '../../../application/ports/ActionRegister';
import type { NewAnswer } from '../../../application/ports/AnswerBook';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { Action, ActionId } from '../../../domain/action/action';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { toActionRow } from '../lists/actions';
import { isCounted } from '../lists/isCounted';
import { latestMeetings, toMeetingReference } from '../lists/meetingReference';
import type { ForumStores } from './ForumStores';
import { actionPageQuery } from './actionPageQuery';
import { pageOf, type StoredPage } from './pageOf';
import type { SharePointAnswerBook } from './SharePointAnswerBook';
import { valueOf } from './valueOf';

const mostSituationRows = 2000;

export class SharePointActionRegister implements ActionRegister {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;
  private readonly answers: SharePointAnswerBook;

  constructor(site: SiteConnection, stores: ForumStores, answers: SharePointAnswerBook) {
    this.site = site;
    this.stores = stores;
    this.answers = answers;
  }

  async list(query: ActionQuery, next?: string): Promise<Result<ActionPage, GatewayFailure>> {
    const { actions } = this.stores;
    const page = await actions.reading((web) => pageOf(actions.queryIn(web, actionPageQuery(query)), next));
    return page.ok
      ? success({ rows: page.value.rows.filter(isCounted).map(toActionRow), next: page.value.next })
      : page;
  }

  async listTogether(
    queries: readonly ActionQuery[],
  ): Promise<readonly Result<ActionPage, GatewayFailure>[]> {
    const { actions } = this.stores;
    try {
      const parts = await this.site.batch(
        queries.map(
          (query): Call<StoredPage> =>
            (web) =>
              pageOf(actions.queryIn(web, actionPageQuery(query))),
        ),
      );
      return parts.map((part) =>
        part.status === 'fulfilled'
          ? success({ rows: part.value.rows.map(toActionRow), next: part.value.next })
          : failure(actions.failed(part.reason)),
      );
    } catch (error) {
      const failed = failure(actions.failed(error));
      return queries.map(() => failed);
    }
  }

  async open(id: ActionId): Promise<Result<ActionWithHistory, GatewayFailure>> {
    try {
      return success(await this.fileOf(id));
    } catch (error) {
      return failure(this.stores.actions.failed(error));
    }
  }

  add(fields: ActionFields, operation: OperationId): Promise<Result<Action, WriteFailure>> {
    return this.stores.actions.insert(fields, operation);
  }

  change(
    id: ActionId,
    version: Version,
    fields: Partial<ActionFields>,
    operation: OperationId,
    record?: NewAnswer,
  ): Promise<Result<Action, WriteFailure>> {
    const change = { id, version, fields, operation };
    return this.stores.actions.change(
      record === undefined ? change : { ...change, record: this.stores.answers.insertion(record, operation) },
    );
  }

  addMany(
    rows: readonly { readonly fields: ActionFields; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    return this.stores.actions.insertMany(rows);
  }

  remove(id: ActionId, version: Version): Promise<Result<void, WriteFailure>> {
    return this.stores.actions.remove(id, version);
  }

  /** Which problem, causes and meeting it names is not known beforehand, so the forum's come along. */
  private async fileOf(id: ActionId): Promise<ActionWithHistory> {
    const { actions, problems, causes, meetings } = this.stores;
    const parts = await this.site.batch([
      actions.byId(id),
      this.answers.callsOf(id),
      problems.query({ top: mostSituationRows }),
      causes.query({ top: mostSituationRows }),
      meetings.query(latestMeetings),
      ...(this.stores.users.empty ? [this.stores.users.call] : []),
    ]);
    const [stored, answers, problemRows, causeRows, meetingRows, users] = parts.map((part) =>
      valueOf<unknown>(part),
    );
    if (users !== undefined) this.stores.users.learn(users as never);
    const action = actions.toRow(stored as StoredRow);
    return {
      action,
      answers: await this.answers.heard(answers as StoredRow[]),
      problem:
        (problemRows as StoredRow[]).map(problems.toRow).find(({ id }) => id === action.problem) ?? null,
      causes: (causeRows as StoredRow[]).map(causes.toRow).filter(({ id }) => action.causes.includes(id)),
      promisedAt: await this.referenceTo(action.promisedAt, meetingRows as StoredRow[]),
    };
  }

  private async referenceTo(
    id: Action['promisedAt'],
    known: readonly StoredRow[],
  ): Promise<MeetingReference | null> {
    if (id === null) return null;
    const stored = known.find((row) => row['Id'] === id) ?? (await this.meetingBehind(id));
    return stored === null ? null : toMeetingReference(stored);
  }

  /** A meeting that somebody has deleted must not close the action that was promised there. */
  private async meetingBehind(id: MeetingId): Promise<StoredRow | null> {
    const { meetings } = this.stores;
    try {
      return await this.site.one((web) =>
        meetings
          .listIn(web)
          .items.getById(id)
          .select(...latestMeetings.select)<StoredRow>(),
      );
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return null;
    }
  }
}
