import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type {
  ProgrammeBook,
  ProgrammeContent,
  ProgrammeRows,
} from '../../../application/ports/ProgrammeBook';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { SiteConnection } from '../http/SiteConnection';
import { adoptions, indicators, indicatorValues } from '../lists/programme';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';
import { valueOf } from './valueOf';

type Stores = {
  readonly [R in keyof ProgrammeRows]: RowStore<ProgrammeContent[R][number], ProgrammeRows[R]>;
};

/** SharePoint gives no more in one page; a programme has some tens of bodies and indicators. */
const mostRows = 5000;

export class SharePointProgrammeBook implements ProgrammeBook {
  private readonly site: SiteConnection;
  private readonly stores: Stores;

  constructor(site: SiteConnection) {
    const users = new SiteUsers(site);
    this.site = site;
    this.stores = {
      adoptions: new RowStore(site, adoptions, users),
      indicators: new RowStore(site, indicators, users),
      indicatorValues: new RowStore(site, indicatorValues, users),
    };
  }

  async load(): Promise<Result<ProgrammeContent, GatewayFailure>> {
    const { stores } = this;
    const page = { top: mostRows, orderBy: [{ column: 'ID', ascending: true }] };
    try {
      const [adopted, indicated, valued] = await this.site.batch([
        stores.adoptions.query(page),
        stores.indicators.query(page),
        stores.indicatorValues.query(page),
      ]);
      return success({
        adoptions: valueOf(adopted).map(stores.adoptions.toRow),
        indicators: valueOf(indicated).map(stores.indicators.toRow),
        indicatorValues: valueOf(valued).map(stores.indicatorValues.toRow),
      });
    } catch (error) {
      return failure(stores.adoptions.failed(error));
    }
  }

  add<R extends keyof ProgrammeRows>(
    register: R,
    rows: readonly { readonly row: ProgrammeRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    const store = this.stores[register] as unknown as RowStore<unknown, ProgrammeRows[R]>;
    return store.insertMany(rows.map(({ row, operation }) => ({ fields: row, operation })));
  }
}
