import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { SituationBook, SituationWithRights } from '../../../application/ports/SituationBook';
import type { Cause } from '../../../domain/cause/cause';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Problem } from '../../../domain/situation/problem';
import type { SiteConnection } from '../http/SiteConnection';
import type { ForumStores } from './ForumStores';
import { rightsCalls, rightsOf } from './forumRights';
import { valueOf } from './valueOf';

const mostRows = 2000;

export class SharePointSituationBook implements SituationBook {
  private readonly site: SiteConnection;
  private readonly stores: ForumStores;

  constructor(site: SiteConnection, stores: ForumStores) {
    this.site = site;
    this.stores = stores;
  }

  async load(): Promise<Result<SituationWithRights, GatewayFailure>> {
    const { problems, causes } = this.stores;
    try {
      const [problemRows, causeRows, onActions, onAnswers] = await this.site.batch([
        problems.query({ top: mostRows }),
        causes.query({ top: mostRows }),
        ...rightsCalls(this.stores),
      ]);
      return success({
        problems: valueOf(problemRows).map(problems.toRow),
        causes: valueOf(causeRows).map(causes.toRow),
        rights: rightsOf(valueOf(onActions), valueOf(onAnswers)),
      });
    } catch (error) {
      return failure(problems.failed(error));
    }
  }

  addProblem(
    fields: Omit<Problem, 'id' | 'version' | 'displayId'>,
    operation: OperationId,
  ): Promise<Result<Problem, WriteFailure>> {
    return this.stores.problems.insert(fields, operation);
  }

  addCause(
    fields: Omit<Cause, 'id' | 'version'>,
    operation: OperationId,
  ): Promise<Result<Cause, WriteFailure>> {
    return this.stores.causes.insert(fields, operation);
  }
}
