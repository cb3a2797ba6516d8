import '@pnp/sp/items/types.js';
import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, Settled } from '../http/SiteConnection';
import { isDuplicate } from '../http/translateFailure';
import { updateOperationColumn, versionOf } from '../lists/RowList';
import type { RowAccess, RowUpdate } from './RowAccess';

export interface RowChange<Fields> extends RowUpdate<Fields> {
  /** An insert into another list that goes with the change in the same request. */
  readonly record?: Call<unknown>;
}

const versionsLookedAt = 50;
const operationName = updateOperationColumn.column.name;

/**
 * One request: the update on the condition of its ETag, what is recorded with it, and the row as it then stands,
 * because no other answer of SharePoint shows the new ETag to a page on another origin.
 */
export async function changeRow<Row, Fields>(
  store: RowAccess<Row, Fields>,
  change: RowChange<Fields>,
): Promise<Result<Row, WriteFailure>> {
  try {
    const merge = store.merge(change);
    const read = store.byId(change.id, operationName);
    const parts = await (change.record === undefined
      ? store.site.batch([merge, read])
      : store.site.batch([merge, read, change.record]));
    return await judge(store, change, parts as unknown as Parts);
  } catch (error) {
    return failure(store.failed(error));
  }
}

type Parts = readonly [merged: Settled<unknown>, read: Settled<StoredRow>, recorded?: Settled<unknown>];

async function judge<Row, Fields>(
  store: RowAccess<Row, Fields>,
  change: RowChange<Fields>,
  [merged, read, recorded]: Parts,
): Promise<Result<Row, WriteFailure>> {
  const stale = isStale(merged);
  if (!stale) throwRefusal(merged);
  const standing = hasOwnWord(read, change) ? read.value : await readAgain(store, change.id);
  if (stale && !(await wasDone(store, change, standing))) {
    return failure({ kind: 'changed-by-other', theirs: versionOf(standing) });
  }
  if (recorded !== undefined) throwRefusal(recorded);
  return success(store.toRow(standing));
}

/** A read from before the update is of no use: the update may have been sent again after a refusal for load. */
const hasOwnWord = (
  read: Settled<StoredRow>,
  { operation }: { readonly operation: OperationId },
): read is PromiseFulfilledResult<StoredRow> =>
  read.status === 'fulfilled' && read.value[operationName] === operation;

const isStale = (part: Settled<unknown>): boolean =>
  part.status === 'rejected' && statusOf(part.reason) === 412;

/** A record that stands already by its operation id is no refusal. */
function throwRefusal(part: Settled<unknown>): void {
  if (part.status === 'rejected' && !isDuplicate(part.reason)) throw part.reason;
}

const readAgain = <Row, Fields>(store: RowAccess<Row, Fields>, id: number): Promise<StoredRow> =>
  store.site.one(store.byId(id, operationName));

/**
 * A stale ETag may be our own doing: the answer to the update was lost and it was sent again. The row tells it while
 * ours is the last word, the versions tell it afterwards.
 */
async function wasDone<Row, Fields>(
  store: RowAccess<Row, Fields>,
  { id, operation }: RowChange<Fields>,
  standing: StoredRow,
): Promise<boolean> {
  if (standing[operationName] === operation) return true;
  const versions: readonly StoredRow[] = await store.site.one((web) =>
    store.listIn(web).items.getById(id).versions.select('VersionId', operationName).top(versionsLookedAt)(),
  );
  return versions.some((version) => version[operationName] === operation);
}
