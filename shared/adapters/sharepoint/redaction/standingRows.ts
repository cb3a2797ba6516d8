import '@pnp/sp/items/list.js';
import type { StandingPiece, StandingRow } from '../../../application/ports/TextWatch';
import type { TextList } from '../../../domain/redaction/textLists';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call, Settled } from '../http/SiteConnection';
import { idOf } from '../lists/RowList';
import { valueOf } from '../registers/valueOf';
import { textsIn } from './readRowTexts';
import { textColumnsOf } from './textColumns';

/** A list where people write, by SharePoint's id for it. */
type KnownList = readonly [listId: string, list: TextList];

const mostRows = 500;

export const standingCall =
  ([listId, list]: KnownList, after: number): Call<readonly StoredRow[]> =>
  (web) =>
    web.lists
      .getById(listId)
      .items.select('Id', ...textColumnsOf(list).map(({ name }) => name))
      // A filter would be refused on a long list, however few rows are asked for; paging goes by the row's number.
      .skip(after)
      .top(mostRows)<readonly StoredRow[]>();

/** A list that has more rows than were read ends the piece for all: one number is all that is kept of the place. */
export function standingPiece(
  lists: readonly KnownList[],
  parts: readonly Settled<unknown>[],
): StandingPiece {
  const read = lists.map((list, index) => rowsIn(list, valueOf(parts[index]) as readonly StoredRow[]));
  const ends = read.flatMap((rows) => (rows.length < mostRows ? [] : (rows.at(-1)?.row ?? [])));
  const through = ends.length === 0 ? null : Math.min(...ends);
  return { through, rows: read.flat().filter(({ row }) => through === null || row <= through) };
}

const rowsIn = ([listId, list]: KnownList, stored: readonly StoredRow[]): readonly StandingRow[] =>
  stored.map((row) => ({
    ...{ listId, row: idOf(row), times: Number.POSITIVE_INFINITY },
    texts: textsIn(list, row).map(({ text }) => text),
  }));
