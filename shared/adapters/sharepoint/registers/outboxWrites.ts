import type { PlacedRow } from '../../../application/ports/ReminderOffice';
import type { OperationId } from '../../../domain/kernel/id';
import type { OutboxFields, OutboxRow } from '../../../domain/reminders/outboxRow';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Settled } from '../http/SiteConnection';
import { isDuplicate } from '../http/translateFailure';
import { operationColumn, updateOperationColumn } from '../lists/RowList';
import { outbox, outboxColumns } from '../lists/reminders/outbox';
import { equal } from '../query/filter';
import type { RowStore } from '../rows/RowStore';
import { valueOf } from './valueOf';

type Store = RowStore<OutboxRow, OutboxFields>;

const insertOperation = operationColumn.column.name;
const updateOperation = updateOperationColumn.column.name;

/** Each row's own name: an insert whose answer was lost can be told from somebody else's with the same key. */
const nameOf = (operation: OperationId, { key }: OutboxFields): OperationId =>
  `${operation} ${key}` as OperationId;

/** Puts rows in, a hundred a request; where a key stands already its row is read, all such in one more request. */
export async function placeRows(
  store: Store,
  rows: readonly OutboxFields[],
  operation: OperationId,
): Promise<readonly PlacedRow[]> {
  const inserted = await store.site.batch(rows.map((row) => store.insertion(row, nameOf(operation, row))));
  const refused = inserted.find((part) => part.status === 'rejected' && !isDuplicate(part.reason));
  if (refused?.status === 'rejected') throw refused.reason;
  const taken = rows.filter((_, index) => inserted[index]?.status === 'rejected');
  const standing = await standingRows(store, taken);
  return rows.flatMap((row, index): readonly PlacedRow[] => {
    const part = inserted[index];
    if (part?.status === 'fulfilled') return [{ ours: true, row: store.toRow(part.value) }];
    const stored = standing.get(row.key);
    if (stored === undefined) return [];
    return [{ ours: stored[insertOperation] === nameOf(operation, row), row: store.toRow(stored) }];
  });
}

async function standingRows(
  store: Store,
  rows: readonly OutboxFields[],
): Promise<ReadonlyMap<string, StoredRow>> {
  if (rows.length === 0) return new Map();
  const select = [...outbox.select, insertOperation];
  const parts = await store.site.batch(
    rows.map(({ key }) => store.query({ filter: equal(outboxColumns.key, key), top: 1, select })),
  );
  const found = parts.flatMap((part) => valueOf(part));
  return new Map(
    found.map((stored) => [outboxColumns.key.read(stored[outboxColumns.key.column.name]), stored]),
  );
}

/** An update and a reading of each row, fifty rows a request. */
export async function claimRows(
  store: Store,
  changes: readonly { readonly row: OutboxRow; readonly fields: Partial<OutboxFields> }[],
  operation: OperationId,
): Promise<readonly (OutboxRow | null)[]> {
  const parts = await store.site.batch(
    changes.flatMap(({ row: { id, version }, fields }) => [
      store.merge({ id, version, fields, operation }),
      store.byId(id, updateOperation),
    ]),
  );
  return changes.map((_, index) => {
    const [merged, read] = parts.slice(2 * index, 2 * index + 2) as [Settled<unknown>, Settled<StoredRow>];
    if (merged.status === 'rejected' && statusOf(merged.reason) !== 412) throw merged.reason;
    // An update that was sent twice is refused the second time, and the row then bears our name all the same.
    const isOurs = read.status === 'fulfilled' && read.value[updateOperation] === operation;
    return isOurs ? store.toRow(read.value) : null;
  });
}
