import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { success, type Result } from '../../../domain/kernel/result';
import { readRows } from '../readRows';
import type { RegisterQuery } from '../registerQuery';
import {
  appended,
  beginningOf,
  countRows,
  keptBetween,
  pageIndexAt,
  replaced,
  type RowPages,
} from './RowPages';

/** The rows on the screen, by their indexes in the whole list. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** Pages kept on each side of those in sight: a flick of the wheel finds its rows at hand. */
const pagesAround = 12;
/** A list no longer than this is read again whole. */
const fewPages = 10;

type Reading = Promise<Result<RowPages, GatewayFailure>>;
type Desk = Pick<ActionDesk, 'list'>;

async function readPage(desk: Desk, asked: RegisterQuery, list: RowPages, index: number): Reading {
  const read = await readRows(desk, asked, 1, beginningOf(list, index) ?? undefined);
  if (!read.ok) return read;
  return success(index >= list.pages.length ? appended(list, read.value) : replaced(list, index, read.value));
}

const pagesIn = (list: RowPages, { from, to }: Sight): readonly [number, number] => [
  pageIndexAt(list, from),
  pageIndexAt(list, to),
];

/** Reads what is in sight once more and lets go of the rest, which may have changed too. */
export async function readAgain(desk: Desk, asked: RegisterQuery, before: RowPages, sight: Sight): Reading {
  const short = before.pages.length <= fewPages;
  const [first, last] = short ? [0, before.pages.length - 1] : pagesIn(before, sight);
  let list = keptBetween(before, first, last);
  for (let index = first; index <= last; index += 1) {
    if (index === list.pages.length && (list.next === null || index === 0)) break;
    const read = await readPage(desk, asked, list, index);
    if (!read.ok) return read;
    list = read.value;
  }
  return success(list);
}

/** The page in sight that has been let go; null when all are at hand. */
export function missingIn(list: RowPages, sight: Sight): number | null {
  if (countRows(list) === 0) return null;
  const [first, last] = pagesIn(list, sight);
  for (let index = first; index <= last; index += 1) if (list.pages[index]?.rows === null) return index;
  return null;
}

export const readMissing = (desk: Desk, asked: RegisterQuery, list: RowPages, index: number): Reading =>
  readPage(desk, asked, list, index);

export const readNext = (desk: Desk, asked: RegisterQuery, list: RowPages): Reading =>
  readPage(desk, asked, list, list.pages.length);

/** Lets go of what is far from sight, so that a list of any length takes little room. */
export function withoutFar(list: RowPages, sight: Sight): RowPages {
  const [first, last] = pagesIn(list, sight);
  return keptBetween(list, first - pagesAround, last + pagesAround);
}
