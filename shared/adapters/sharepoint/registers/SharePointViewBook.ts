import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { NewView, SavedView, ViewBook } from '../../../application/ports/ViewBook';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { SiteConnection } from '../http/SiteConnection';
import { savedViews } from '../lists/savedViews';
import { RowStore } from '../rows/RowStore';
import type { SiteUsers } from '../rows/SiteUsers';
import { valueOf } from './valueOf';

const mostViews = 500;
const byName = [
  { column: 'Title', ascending: true },
  { column: 'ID', ascending: true },
];

export class SharePointViewBook implements ViewBook {
  private readonly site: SiteConnection;
  private readonly users: SiteUsers;
  private readonly rows: RowStore<SavedView, NewView>;

  constructor(site: SiteConnection, users: SiteUsers) {
    this.site = site;
    this.users = users;
    this.rows = new RowStore(site, savedViews, users);
  }

  /** Whose they are comes in the same request. */
  async list(): Promise<Result<readonly SavedView[], GatewayFailure>> {
    try {
      const [views, users] = await this.site.batch([
        this.rows.query({ orderBy: byName, top: mostViews }),
        this.users.call,
      ]);
      this.users.learn(valueOf(users));
      return success(valueOf(views).map(this.rows.toRow));
    } catch (error) {
      return failure(this.rows.failed(error));
    }
  }

  add(view: NewView, operation: OperationId): Promise<Result<SavedView, WriteFailure>> {
    return this.rows.insert(view, operation);
  }

  rename(
    { id, version }: SavedView,
    name: string,
    operation: OperationId,
  ): Promise<Result<SavedView, WriteFailure>> {
    return this.rows.change({ id, version, fields: { name }, operation });
  }

  remove({ id, version }: SavedView): Promise<Result<void, WriteFailure>> {
    return this.rows.remove(id, version);
  }
}
