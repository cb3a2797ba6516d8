import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, Version } from '../../../domain/kernel/id';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call, SiteConnection } from '../http/SiteConnection';

/** What of a row is written, on which version. */
export interface RowUpdate<Fields> {
  readonly id: number;
  readonly version: Version;
  readonly fields: Partial<Fields>;
  readonly operation: OperationId;
  /** A wording that was not chosen, for the row's own history. */
  readonly kept?: string;
}

/** The single requests of one list, of which changing, adding many and removing are made. */
export interface RowAccess<Row, Fields> {
  readonly site: SiteConnection;
  readonly toRow: (stored: StoredRow) => Row;
  listIn(web: IWeb): IList;
  byId(id: number, ...more: readonly string[]): Call<StoredRow>;
  insertion(fields: Fields, operation: OperationId): Call<StoredRow>;
  merge(change: RowUpdate<Fields>): Call<unknown>;
  failed(error: unknown): GatewayFailure;
}
