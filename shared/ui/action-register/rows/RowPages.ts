import type { ActionPage, ActionRow } from '../../../application/ports/ActionRegister';

/** Names the group that a row belongs to; null where the list has no groups. */
export type GroupOf = (row: ActionRow) => string;

/** So many rows of the same group after each other. */
interface Run {
  readonly group: string;
  /** Index of its first row in the whole list. */
  readonly at: number;
}

/** A page of rows: kept, or let go when it is far away and read again when it comes near. */
interface RowPage {
  /** Where SharePoint begins it; null for the first. */
  readonly from: string | null;
  /** Index of its first row in the whole list. */
  readonly first: number;
  readonly size: number;
  /** Null when let go. */
  readonly rows: readonly ActionRow[] | null;
  readonly runs: readonly Run[];
}

/** The list as far as it has been read. Its length holds however many of its pages have been let go. */
export interface RowPages {
  readonly pages: readonly RowPage[];
  /** Where the next page begins; null when the list has been read to its end. */
  readonly next: string | null;
  readonly groupOf: GroupOf | null;
}

export const noRows = (groupOf: GroupOf | null): RowPages => ({ pages: [], next: null, groupOf });

export function countRows({ pages }: RowPages): number {
  const last = pages.at(-1);
  return last === undefined ? 0 : last.first + last.size;
}

function pageOf(list: RowPages, first: number, from: string | null, rows: readonly ActionRow[]): RowPage {
  return { from, first, size: rows.length, rows, runs: runsOf(list.groupOf, rows, first) };
}

function runsOf(groupOf: GroupOf | null, rows: readonly ActionRow[], first: number): readonly Run[] {
  const runs: Run[] = [];
  if (groupOf !== null)
    rows.forEach((row, index) => {
      const group = groupOf(row);
      if (runs.at(-1)?.group !== group) runs.push({ group, at: first + index });
    });
  return runs;
}

/** The list with what comes after it. */
export const appended = (list: RowPages, page: ActionPage): RowPages => ({
  ...list,
  pages: [
    ...list.pages,
    pageOf(list, countRows(list), list.pages.length === 0 ? null : list.next, page.rows),
  ],
  next: page.next,
});

/** Where a page begins: page 0 at the beginning, the one after the last where the list goes on. */
export const beginningOf = ({ pages, next }: RowPages, index: number): string | null =>
  index === pages.length ? next : (pages[index]?.from ?? null);

/**
 * A page read again. If it ends elsewhere than before, something has been added or taken away: what followed it is
 * forgotten, and read again when somebody comes there.
 */
export function replaced(list: RowPages, index: number, page: ActionPage): RowPages {
  const before = list.pages.slice(0, index);
  const first = before.reduce((sum, { size }) => sum + size, 0);
  const fresh = pageOf(list, first, beginningOf(list, index), page.rows);
  const follows = beginningOf(list, index + 1) === page.next && page.next !== null;
  const after = follows ? list.pages.slice(index + 1) : [];
  return {
    ...list,
    pages: [...before, fresh, ...moved(after, first + fresh.size)],
    next: follows ? list.next : page.next,
  };
}

function moved(pages: readonly RowPage[], first: number): readonly RowPage[] {
  let at = first;
  return pages.map((page) => {
    const by = at - page.first;
    at += page.size;
    if (by === 0) return page;
    return {
      ...page,
      first: page.first + by,
      runs: page.runs.map((run) => ({ ...run, at: run.at + by })),
    };
  });
}

/** The page that holds a row, by its index in the whole list. */
export function pageIndexAt({ pages }: RowPages, index: number): number {
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Null for a row that has been let go, or is not there. */
export function rowAt(list: RowPages, index: number): ActionRow | null {
  const page = list.pages[pageIndexAt(list, index)];
  return page?.rows?.[index - page.first] ?? null;
}

/** Lets go of the rows of all pages but those between two. */
export function keptBetween(list: RowPages, from: number, to: number): RowPages {
  const far = (index: number): boolean => index < from || index > to;
  return list.pages.some(({ rows }, index) => rows !== null && far(index))
    ? { ...list, pages: list.pages.map((page, index) => (far(index) ? { ...page, rows: null } : page)) }
    : list;
}

/** The rows at hand, with their indexes in the whole list. */
export const rowsAtHand = ({ pages }: RowPages): readonly ActionRow[] =>
  pages.flatMap(({ rows }) => rows ?? []);

/** All rows, if the whole list has been read and is at hand. */
export const wholeList = (list: RowPages): readonly ActionRow[] | null =>
  list.next === null && list.pages.every(({ rows }) => rows !== null) ? rowsAtHand(list) : null;

/** The index of a row at hand; -1 for others. */
export function indexOfRow({ pages }: RowPages, id: ActionRow['id'] | null): number {
  for (const { rows, first } of pages) {
    const at = rows?.findIndex((row) => row.id === id) ?? -1;
    if (at >= 0) return first + at;
  }
  return -1;
}

/** A group of the list, with as many rows as have been read. */
export interface RowGroup {
  readonly group: string;
  readonly rows: number;
  /** More may follow that have not been read. */
  readonly open: boolean;
}

/** The groups by the index of their first row. */
export function groupsOf(list: RowPages): ReadonlyMap<number, RowGroup> {
  const runs = list.pages.flatMap((page) => page.runs);
  const starts = runs.filter((run, index) => runs[index - 1]?.group !== run.group);
  const end = countRows(list);
  return new Map(
    starts.map(({ group, at }, index) => {
      const next = starts[index + 1];
      return [at, { group, rows: (next?.at ?? end) - at, open: next === undefined && list.next !== null }];
    }),
  );
}
