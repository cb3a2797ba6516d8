import type { OperationId, PersonId, RowId, Version } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** A selection of the register that somebody has given a name: filter and layout as they stand in the address. */
export interface SavedView {
  readonly id: RowId<'SavedView'>;
  readonly version: Version;
  readonly name: string;
  readonly query: string;
  /** For everybody in the forum, not for its author alone. */
  readonly shared: boolean;
  /** `null` where the person has left the site. */
  readonly author: PersonId | null;
}

/** What is given of a view; its author is whoever saves it. */
export type NewView = Pick<SavedView, 'name' | 'query' | 'shared'>;

/** A forum's saved views; SharePoint lets nobody change another's. */
export interface ViewBook {
  /** Everybody's, in the order of their names; one request. */
  list(): Promise<Result<readonly SavedView[], GatewayFailure>>;
  add(view: NewView, operation: OperationId): Promise<Result<SavedView, WriteFailure>>;
  rename(view: SavedView, name: string, operation: OperationId): Promise<Result<SavedView, WriteFailure>>;
  /** To the recycle bin. */
  remove(view: SavedView): Promise<Result<void, WriteFailure>>;
}
