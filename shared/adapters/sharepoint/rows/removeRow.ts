import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { statusOf } from '../http/httpStatus';
import { changeRow } from './changeRow';
import type { RowAccess } from './RowAccess';

/**
 * To the recycle bin, in two steps: SharePoint's recycling takes no ETag, so an update without content first makes
 * sure that the row is still the one that was seen.
 */
export async function removeRow<Row, Fields>(
  store: RowAccess<Row, Fields>,
  id: number,
  version: Version,
): Promise<Result<void, WriteFailure>> {
  const operation = crypto.randomUUID() as OperationId;
  const seen = await changeRow(store, { id, version, fields: {}, operation });
  if (!seen.ok) return seen;
  try {
    await store.site.one((web) => store.listIn(web).items.getById(id).recycle());
    return success(undefined);
  } catch (error) {
    // Gone already: an earlier sending was carried out and its answer lost.
    return statusOf(error) === 404 ? success(undefined) : failure(store.failed(error));
  }
}
