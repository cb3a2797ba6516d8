import type { AnswerBook, NewAnswer, RecentAnswer } from '../../../application/ports/AnswerBook';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { ActionId } from '../../../domain/action/action';
import type { Answer, AnswerId } from '../../../domain/action/answer';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { columnsOf, readFields, type StoredRow } from '../columns/FieldColumn';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { answerColumns } from '../lists/answers';
import { idOf } from '../lists/RowList';
import { equal } from '../query/filter';
import type { RowStore } from '../rows/RowStore';
import type { SiteUsers } from '../rows/SiteUsers';

const mostAnswers = 2000;
const oldestFirst = [{ column: 'ID', ascending: true }];
const mostRecent = 500;
const newestFirst = [{ column: 'ID', ascending: false }];
const recentColumns = { action: answerColumns.action, kind: answerColumns.kind };
const recentSelect = ['Id', ...columnsOf(recentColumns).map(({ name }) => name)];

export class SharePointAnswerBook implements AnswerBook {
  private readonly site: SiteConnection;
  private readonly rows: RowStore<Answer, NewAnswer>;
  private readonly users: SiteUsers;

  constructor(site: SiteConnection, rows: RowStore<Answer, NewAnswer>, users: SiteUsers) {
    this.site = site;
    this.rows = rows;
    this.users = users;
  }

  async add(answer: NewAnswer, operation: OperationId): Promise<Result<Answer, WriteFailure>> {
    try {
      const stored = await this.rows.insertStored(answer, operation, (call) => this.withUsers(call));
      return success(await this.heardOne(stored));
    } catch (error) {
      return failure(this.rows.failed(error));
    }
  }

  async of(action: ActionId): Promise<Result<readonly Answer[], GatewayFailure>> {
    try {
      return success(await this.heard(await this.withUsers(this.callsOf(action))));
    } catch (error) {
      return failure(this.rows.failed(error));
    }
  }

  async recent(): Promise<Result<readonly RecentAnswer[], GatewayFailure>> {
    const query = { orderBy: newestFirst, top: mostRecent, select: recentSelect };
    const read = await this.rows.reading(this.rows.query(query));
    return read.ok ? success(read.value.map(toRecent)) : read;
  }

  callsOf(action: ActionId): Call<readonly StoredRow[]> {
    return this.rows.query({
      filter: equal(answerColumns.action, action),
      orderBy: oldestFirst,
      top: mostAnswers,
    });
  }

  /** Who wrote them is looked up once more when one of them is by somebody new. */
  async heard(stored: readonly StoredRow[]): Promise<readonly Answer[]> {
    await this.users.meet(stored.map((row) => Number(row['AuthorId'])));
    return stored.map(this.rows.toRow);
  }

  private async heardOne(stored: StoredRow): Promise<Answer> {
    await this.heard([stored]);
    return this.rows.toRow(stored);
  }

  /** The site's people come with the first answers, in the same request. */
  private async withUsers<T>(call: Call<T>): Promise<T> {
    if (!this.users.empty) return this.site.read(call);
    const [answered, users] = await this.site.batch([call, this.users.call]);
    if (users.status === 'fulfilled') this.users.learn(users.value);
    if (answered.status === 'rejected') throw answered.reason;
    return answered.value;
  }
}

const toRecent = (stored: StoredRow): RecentAnswer => ({
  id: idOf(stored) as AnswerId,
  ...readFields(recentColumns, stored),
});
