import type { Directory, DirectoryContent, DirectoryRows } from '../../../application/ports/Directory';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, PersonId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Contact } from '../../../domain/organisation/contact';
import type { SiteConnection } from '../http/SiteConnection';
import { contacts, forums, organisations, places, programmes } from '../lists/directory';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';
import { valueOf } from './valueOf';

type DirectoryStores = {
  readonly [R in keyof DirectoryRows]: RowStore<DirectoryContent[R][number], DirectoryRows[R]>;
};

/** SharePoint gives no more in one page; a city has some hundreds. */
const mostRows = 5000;

export class SharePointDirectory implements Directory {
  private readonly site: SiteConnection;
  private readonly stores: DirectoryStores;

  constructor(site: SiteConnection) {
    const users = new SiteUsers(site);
    this.site = site;
    this.stores = {
      organisations: new RowStore(site, organisations, users),
      contacts: new RowStore(site, contacts, users),
      places: new RowStore(site, places, users),
      programmes: new RowStore(site, programmes, users),
      forums: new RowStore(site, forums, users),
    };
  }

  async load(): Promise<Result<DirectoryContent, GatewayFailure>> {
    const { stores } = this;
    const page = { top: mostRows, orderBy: [{ column: 'ID', ascending: true }] };
    let asked: keyof DirectoryRows = 'organisations';
    const rowsOf = <R extends keyof DirectoryRows>(
      register: R,
      part: PromiseSettledResult<readonly Readonly<Record<string, unknown>>[]>,
    ): readonly DirectoryContent[R][number][] => {
      asked = register;
      return valueOf(part).map(stores[register].toRow);
    };
    try {
      const parts = await this.site.batch([
        stores.organisations.query(page),
        stores.contacts.query(page),
        stores.places.query(page),
        stores.programmes.query(page),
        stores.forums.query(page),
      ]);
      return success({
        organisations: rowsOf('organisations', parts[0]),
        contacts: rowsOf('contacts', parts[1]),
        places: rowsOf('places', parts[2]),
        programmes: rowsOf('programmes', parts[3]),
        forums: rowsOf('forums', parts[4]),
      });
    } catch (error) {
      return failure(stores[asked].failed(error));
    }
  }

  add<R extends keyof DirectoryRows>(
    register: R,
    rows: readonly { readonly row: DirectoryRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    const store = this.stores[register] as unknown as RowStore<unknown, DirectoryRows[R]>;
    return store.insertMany(rows.map(({ row, operation }) => ({ fields: row, operation })));
  }

  /** Contacts are changed seldom; the code comes when they are. */
  async changeContact(
    seen: Contact,
    fields: Partial<DirectoryRows['contacts']>,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const { changeContact } = await import('./changeContact');
    return changeContact(this.stores.contacts, seen, fields, operation);
  }

  async personOf(mail: string): Promise<Result<PersonId | null, GatewayFailure>> {
    const { personOf } = await import('./changeContact');
    return personOf(this.stores.contacts, mail);
  }
}
