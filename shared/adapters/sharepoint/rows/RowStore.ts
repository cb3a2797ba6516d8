import '@pnp/sp/lists/web.js';
import '@pnp/sp/items/list.js';
import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { isDuplicate, translateFailure } from '../http/translateFailure';
import { keptWordingColumn, operationColumn, updateOperationColumn, type RowList } from '../lists/RowList';
import { equal, type Filter } from '../query/filter';
import { changeRow, type RowChange } from './changeRow';
import { listPath } from '../lists/listPath';
import { insertMany } from './insertMany';
import { removeRow } from './removeRow';
import type { RowAccess, RowUpdate } from './RowAccess';
import type { SiteUsers } from './SiteUsers';

export interface RowQuery {
  readonly filter?: Filter;
  readonly orderBy?: readonly { readonly column: string; readonly ascending: boolean }[];
  readonly top: number;
  readonly select?: readonly string[];
  /** Lookups whose target's columns are selected. */
  readonly expand?: readonly string[];
}

/** Reads and writes the rows of one list; every insert and update carries its operation id, every update its ETag. */
export class RowStore<Row, Fields> implements RowAccess<Row, Fields> {
  readonly list: RowList<Row, Fields>;
  readonly site: SiteConnection;
  private readonly users: SiteUsers;

  constructor(site: SiteConnection, list: RowList<Row, Fields>, users: SiteUsers) {
    this.site = site;
    this.list = list;
    this.users = users;
  }

  /** What the list is called in failures. */
  get title(): string {
    return this.list.schema.title;
  }

  readonly toRow = (stored: StoredRow): Row => this.list.read(stored, this.users.authorOf);

  listIn(web: IWeb): IList {
    return web.getList(listPath(this.site.path, this.list.schema));
  }

  query(query: RowQuery): Call<readonly StoredRow[]> {
    return (web) => this.queryIn(web, query)();
  }

  queryIn(web: IWeb, { filter, orderBy = [], top, select = this.list.select, expand }: RowQuery): IItems {
    const items = this.listIn(web)
      .items.select(...select)
      .top(top);
    if (expand !== undefined) items.expand(...expand);
    if (filter !== undefined) items.filter(filter);
    for (const { column, ascending } of orderBy) items.orderBy(column, ascending);
    return items;
  }

  byId(id: number, ...more: readonly string[]): Call<StoredRow> {
    return (web) =>
      this.listIn(web)
        .items.getById(id)
        .select(...this.list.select, ...more)<StoredRow>();
  }

  insertion(fields: Fields, operation: OperationId): Call<StoredRow> {
    const row = { ...this.list.write(fields), [operationColumn.column.name]: operation };
    return (web) => this.listIn(web).items.add(row) as Promise<StoredRow>;
  }

  /** Repeating an insert with the same operation id gives the row that stands. */
  async insert(fields: Fields, operation: OperationId): Promise<Result<Row, WriteFailure>> {
    try {
      return success(this.toRow(await this.insertStored(fields, operation, (call) => this.site.one(call))));
    } catch (error) {
      return failure(this.failed(error));
    }
  }

  async insertStored(
    fields: Fields,
    operation: OperationId,
    send: (call: Call<StoredRow>) => Promise<StoredRow>,
  ): Promise<StoredRow> {
    try {
      return await send(this.insertion(fields, operation));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const [earlier] = await this.site.one(
        this.query({ filter: equal(operationColumn, operation), top: 1 }),
      );
      if (earlier === undefined) throw error;
      return earlier;
    }
  }

  insertMany(
    rows: readonly { readonly fields: Fields; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    return insertMany(this, rows);
  }

  merge({ id, version, fields, operation, kept }: RowUpdate<Fields>): Call<unknown> {
    const row = {
      ...this.list.write(fields),
      ...(kept === undefined ? {} : { [keptWordingColumn.column.name]: kept }),
      [updateOperationColumn.column.name]: operation,
    };
    return (web) => this.listIn(web).items.getById(id).update(row, version);
  }

  change(change: RowChange<Fields>): Promise<Result<Row, WriteFailure>> {
    return changeRow(this, change);
  }

  remove(id: number, version: Version): Promise<Result<void, WriteFailure>> {
    return removeRow(this, id, version);
  }

  async reading<T>(call: Call<T>): Promise<Result<T, GatewayFailure>> {
    try {
      return success(await this.site.read(call));
    } catch (error) {
      return failure(this.failed(error));
    }
  }

  failed(error: unknown): GatewayFailure {
    return translateFailure(error, this.title);
  }
}
