import * as fc from 'fast-check';
import { mergeSorted, type SortedPart } from '../../../../shared/domain/kernel/mergeSorted';

interface Row {
  readonly day: number;
  readonly part: number;
  readonly id: number;
}

const compare = (one: Row, other: Row): number =>
  one.day - other.day || one.part - other.part || one.id - other.id;

/** Whole lists, each in order, and the size of a page in each. */
const lists = fc
  .array(fc.record({ days: fc.array(fc.nat(12), { maxLength: 25 }), page: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 5,
  })
  .map((given) =>
    given.map(({ days, page }, part) => ({
      page,
      rows: [...days].sort((one, other) => one - other).map((day, id): Row => ({ day, part, id })),
    })),
  );
type Lists = typeof lists extends fc.Arbitrary<infer L> ? L : never;

const wanted = ({ id }: Row): boolean => id % 3 !== 1;

/** What has been read of each list after so many pages; some rows read are not wanted. */
const after = (all: Lists, pages: readonly number[]): readonly SortedPart<Row>[] =>
  all.map(({ rows, page }, index) => {
    const read = rows.slice(0, page * (pages[index] ?? 0));
    return {
      rows: read.filter(wanted),
      readTo: read.at(-1) ?? null,
      ended: (pages[index] ?? 0) > 0 && read.length === rows.length,
    };
  });

/** Everything shown at each step, reading on where the merge says it is held up. */
function readThrough(all: Lists): readonly (readonly Row[])[] {
  const pages = all.map(() => 0);
  const shown: (readonly Row[])[] = [];
  for (let step = 0; step < 400; step += 1) {
    const { rows, behind } = mergeSorted(after(all, pages), compare);
    shown.push(rows);
    if (behind === null) return shown;
    pages[behind] = (pages[behind] ?? 0) + 1;
  }
  throw new Error('The reading never ends');
}

describe('lists that are read page by page', () => {
  it('become one in order, nothing lost and nothing twice', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const expected = all.flatMap(({ rows }) => rows.filter(wanted)).sort(compare);
        expect(readThrough(all).at(-1)).toEqual(expected);
      }),
    );
  });

  it('never give a row before one that is still unread: what has been given stays first', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const steps = readThrough(all);
        const whole = steps.at(-1) ?? [];
        for (const shown of steps) expect(shown).toEqual(whole.slice(0, shown.length));
      }),
    );
  });

  it('hold back what another list may still come before', () => {
    const row = (day: number, part: number): Row => ({ day, part, id: day });
    const long = { rows: [row(1, 0), row(2, 0)], readTo: row(2, 0), ended: false };
    const short = { rows: [row(2, 1), row(9, 1)], readTo: row(9, 1), ended: true };
    expect(mergeSorted([long, short], compare)).toEqual({ rows: [row(1, 0), row(2, 0)], behind: 0 });
    expect(mergeSorted([{ ...long, ended: true }, short], compare)).toEqual({
      rows: [row(1, 0), row(2, 0), row(2, 1), row(9, 1)],
      behind: null,
    });
  });

  it('wait for one that has given nothing yet, and are complete when there are none', () => {
    const unread = { rows: [], readTo: null, ended: false };
    const read = { rows: [{ day: 1, part: 0, id: 1 }], readTo: null, ended: true };
    expect(mergeSorted([read, unread], compare)).toEqual({ rows: [], behind: 1 });
    expect(mergeSorted<Row>([], compare)).toEqual({ rows: [], behind: null });
  });
});
