import type { ActionRow } from '../../../../shared/application/ports/ActionRegister';
import {
  missingIn,
  readAgain,
  readNext,
  withoutFar,
} from '../../../../shared/ui/action-register/rows/readAround';
import {
  countRows,
  groupsOf,
  indexOfRow,
  noRows,
  rowAt,
  rowsAtHand,
  wholeList,
  type RowPages,
} from '../../../../shared/ui/action-register/rows/RowPages';
import { anAction } from '../../../builders/anAction';
import { rowId } from '../../../builders/keys';

const pageSize = 50;
const row = (id: number): ActionRow =>
  anAction({ id: rowId(id), organisation: `org-${Math.floor(id / 70)}` as ActionRow['organisation'] });

/** A list of so many rows behind tokens that name the row after which a page begins, as SharePoint's do. */
function aDesk(ids: number[]) {
  const calls: (string | undefined)[] = [];
  return {
    ids,
    calls,
    list: (_query: unknown, next?: string) => {
      calls.push(next);
      const from = next === undefined ? 0 : ids.findIndex((id) => id > Number(next));
      const rows = from < 0 ? [] : ids.slice(from, from + pageSize).map(row);
      const more = from >= 0 && ids.length > from + pageSize;
      return Promise.resolve({
        ok: true as const,
        value: { rows, next: more ? String(rows.at(-1)?.id) : null },
      });
    },
  };
}

const everything = { query: { scope: 'all' as const }, alsoIn: () => true };
const upTo = (last: number): number[] => Array.from({ length: last }, (_unused, index) => index + 1);

async function read(desk: ReturnType<typeof aDesk>, pages: number): Promise<RowPages> {
  let list = noRows(({ organisation }) => organisation);
  for (let page = 0; page < pages; page += 1) {
    const next = await readNext(desk, everything, list);
    if (!next.ok) throw new Error('Refused');
    list = next.value;
  }
  return list;
}

const valueOf = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('Refused');
  return result.value;
};

describe('the pages of a long list', () => {
  it('keep the list’s length while those far from sight are let go', async () => {
    const list = await read(aDesk(upTo(2500)), 50);
    const near = withoutFar(list, { from: 1200, to: 1215 });
    expect(countRows(near)).toBe(2500);
    expect(rowsAtHand(near).length).toBe(25 * pageSize);
    expect([rowAt(near, 1200)?.id, rowAt(near, 0), rowAt(near, 2499)]).toEqual([1201, null, null]);
    expect([indexOfRow(near, rowId(1201)), indexOfRow(near, rowId(1))]).toEqual([1200, -1]);
    expect([missingIn(near, { from: 1200, to: 1215 }), missingIn(near, { from: 0, to: 5 })]).toEqual([
      null,
      0,
    ]);
    expect([wholeList(list)?.length, wholeList(near)]).toEqual([2500, null]);
  });

  it('hold their groups together over the pages, and say which may have more', async () => {
    const list = await read(aDesk(upTo(180)), 2);
    expect([...groupsOf(list)]).toEqual([
      [0, { group: 'org-0', rows: 69, open: false }],
      [69, { group: 'org-1', rows: 31, open: true }],
    ]);
  });

  it('are read again where somebody looks, and the rest when somebody comes there', async () => {
    const desk = aDesk(upTo(1000));
    const list = await read(desk, 20);
    desk.calls.length = 0;
    desk.ids.splice(desk.ids.indexOf(512), 1);
    const again = valueOf(await readAgain(desk, everything, list, { from: 505, to: 520 }));
    expect(desk.calls).toEqual(['500']);
    expect(rowAt(again, 511)?.id).toBe(513);
    expect(countRows(again)).toBe(550);
    expect(again.next).toBe('551');
    const on = valueOf(await readNext(desk, everything, again));
    expect(rowAt(on, 550)?.id).toBe(552);
  });

  it('of a short list are all read again, however they have changed', async () => {
    const desk = aDesk(upTo(120));
    const list = await read(desk, 3);
    desk.ids.splice(0, 2);
    const again = valueOf(await readAgain(desk, everything, list, { from: 0, to: 20 }));
    expect(rowsAtHand(again).map(({ id }) => id)).toEqual(upTo(120).slice(2));
  });
});
