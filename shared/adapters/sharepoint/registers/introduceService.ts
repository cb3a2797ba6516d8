import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { OperationId, PersonId, Version } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import { serviceSetting, settingsQuery } from '../lists/siteSettings';
import type { RowStore } from '../rows/RowStore';

interface Setting {
  readonly key: string;
  readonly value: string;
}
type Settings = RowStore<Setting & { readonly id: number; readonly version: Version }, Setting>;

/** Writes down who the service is; two instances at once write one row, and what stands already is left. */
export async function introduceService(
  store: Settings,
  service: PersonId,
  operation: OperationId,
): Promise<Result<void, WriteFailure>> {
  const read = await store.reading(store.query(settingsQuery));
  if (!read.ok) return read;
  const standing = read.value.map(store.toRow).find(({ key }) => key === serviceSetting);
  const fields = { key: serviceSetting, value: service };
  const written =
    standing === undefined
      ? await store.insert(fields, `setting-${serviceSetting}` as OperationId)
      : await store.change({ id: standing.id, version: standing.version, fields, operation });
  return written.ok ? success(undefined) : written;
}
