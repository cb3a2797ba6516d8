import '@pnp/sp/items/list.js';
import type { ListSchema } from '../../../../application/provisioning/SiteSchema';
import { statusOf } from '../../http/httpStatus';
import type { Call, Settled } from '../../http/SiteConnection';
import { updateOperationColumn } from '../../lists/RowList';
import type { FindList } from '../listFinder';
import { unlinkedRows, type LinkReading, type UnlinkedRow } from './unlinkedRows';

/** People may be at work meanwhile; a row that somebody has just written is taken in the next round. */
const mostRounds = 5;

/**
 * Copies the numbers of an earlier version into the lookups that took over, row by row on the version that was read.
 * What a cut connection left is found by the next run; the numbers stay.
 */
export async function linkRows(reading: LinkReading, list: ListSchema): Promise<void> {
  const { site, find } = reading;
  const columns = list.columns.flatMap(({ name, lookup }) => [name, ...(lookup ? [lookup.replaces] : [])]);
  for (let round = 0; round < mostRounds; round += 1) {
    const rows = await unlinkedRows(reading, list, columns);
    if (rows.length === 0) return;
    const settled = await site.batch(rows.map((row) => linkingCall(find, list.name, row)));
    settled.forEach(throwRefusal);
  }
}

/** Named as the product's own writing, so that nobody looks its texts through as if they were new. */
const linkingCall =
  (find: FindList, list: string, { id, version, values }: UnlinkedRow): Call<unknown> =>
  (web) =>
    find(web, list)
      .items.getById(id)
      .update({ ...values, [updateOperationColumn.column.name]: `link-rows ${version}` }, version);

/** Written or taken away by somebody since it was read. */
const isOvertaken = (reason: unknown): boolean => [404, 412].includes(statusOf(reason) ?? 0);

function throwRefusal(part: Settled<unknown>): void {
  if (part.status === 'rejected' && !isOvertaken(part.reason)) throw part.reason;
}
