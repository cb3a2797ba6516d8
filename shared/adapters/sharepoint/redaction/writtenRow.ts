import type { IItem } from '@pnp/sp/items';
import type { RowPlace } from '../../../application/ports/TextKeeper';
import type { WrittenRow } from '../../../domain/redaction/judgeTexts';
import type { TextList } from '../../../domain/redaction/textLists';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, Settled } from '../http/SiteConnection';
import { operationColumn, updateOperationColumn } from '../lists/RowList';
import { valueOf } from '../registers/valueOf';
import { textsIn } from './readRowTexts';
import { textColumnsOf } from './textColumns';

/** What the product names its writings by; whoever writes in another way leaves both as they were. */
const names = [operationColumn.column.name, updateOperationColumn.column.name] as const;

/** A row that is written without end is looked at as far back as this. */
const mostWritings = 20;

const writingsOf = (times: number): number => Math.min(times, mostWritings) + 1;

/** The row as the last writings left it, and as it was before them. */
export function writingsCall(
  { listId, row }: { readonly listId: string; readonly row: number },
  list: TextList,
  times: number,
): Call<readonly StoredRow[]> {
  const columns = textColumnsOf(list).map(({ name }) => name);
  return (web) => {
    const item: IItem = web.lists.getById(listId).items.getById(row);
    return item.versions.select(...names, ...columns).top(writingsOf(times))<readonly StoredRow[]>();
  };
}

const isMissing = (part: Settled<unknown> | undefined): boolean =>
  part?.status === 'rejected' && statusOf(part.reason) === 404;

export function writtenRow(
  { list, row }: RowPlace,
  times: number,
  part: Settled<unknown> | undefined,
): readonly WrittenRow[] {
  if (isMissing(part)) return [{ list, row, writings: [] }];
  const versions = valueOf(part) as readonly StoredRow[];
  const isWhole = versions.length < writingsOf(times);
  const writings = versions.map((version, at) => ({
    texts: textsIn(list, version),
    outside: isOutside(version, versions[at + 1], isWhole),
  }));
  return [{ list, row, writings }];
}

/** Of the first version of all, only the name of the insertion tells. */
function isOutside(version: StoredRow, before: StoredRow | undefined, isWhole: boolean): boolean {
  if (before === undefined) return isWhole && !version[operationColumn.column.name];
  return names.every((name) => (version[name] ?? '') === (before[name] ?? ''));
}
