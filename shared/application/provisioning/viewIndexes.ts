import type { ListSchema, ViewSchema } from './SiteSchema';
import type { ListSnapshot } from './SiteSnapshot';
import { isIndexTooLate } from './standing';

/** Columns that every list has an index on from its birth. */
const bornIndexed: ReadonlySet<string> = new Set(['ID']);

/**
 * What stops a view on a list of more than 5,000 rows: the columns of its condition when none that must hold has an
 * index, or else the column that an unfiltered view is sorted or grouped by. Empty for a view that goes.
 */
export function unindexedColumns(
  view: ViewSchema,
  list: ListSchema,
  stands: ListSnapshot | undefined,
): readonly string[] {
  const indexed = (name: string): boolean =>
    bornIndexed.has(name) ||
    list.columns.some((column) => column.name === name && column.indexed && !isIndexTooLate(column, stands));
  const where = inside(view.query, 'Where');
  if (where !== null) return isNarrowed(where, indexed) ? [] : columnsIn(where);
  const [first] = ['GroupBy', 'OrderBy'].flatMap((part) => columnsIn(inside(view.query, part) ?? ''));
  return first === undefined || indexed(first) ? [] : [first];
}

const inside = (caml: string, element: string): string | null =>
  new RegExp(`<${element}(?:\\s[^>]*)?>(.*)</${element}>`, 's').exec(caml)?.[1] ?? null;

const columnsIn = (caml: string): readonly string[] => [
  ...new Set([...caml.matchAll(/<FieldRef\s[^>]*?Name="([^"]+)"/g)].map(([, name = '']) => name)),
];

/** Comparisons that an index can answer; the others read every row. */
const answeredByIndex: ReadonlySet<string> = new Set([
  'Eq',
  'Gt',
  'Geq',
  'Lt',
  'Leq',
  'BeginsWith',
  'In',
  'DateRangesOverlap',
]);

/** One side of an `And` is enough; an `Or` needs both. */
function isNarrowed(condition: string, indexed: (name: string) => boolean): boolean {
  const [{ name, content } = { name: '', content: '' }] = elementsOf(condition);
  if (name === 'And') return elementsOf(content).some((side) => isNarrowed(side.whole, indexed));
  if (name === 'Or') return elementsOf(content).every((side) => isNarrowed(side.whole, indexed));
  return answeredByIndex.has(name) && columnsIn(content).some(indexed);
}

interface Element {
  readonly name: string;
  readonly content: string;
  readonly whole: string;
}

const tag = /<(\/?)(\w+)[^>]*?(\/?)>/g;

/** The elements that stand side by side at the top of a piece of CAML. */
function elementsOf(caml: string): readonly Element[] {
  const elements: Element[] = [];
  let open: { readonly name: string; readonly from: number; readonly inner: number } | null = null;
  let depth = 0;
  for (const match of caml.matchAll(tag)) {
    const [text, closing, name = '', empty] = match;
    if (closing === '/') depth -= 1;
    else if (empty !== '/') {
      open ??= { name, from: match.index, inner: match.index + text.length };
      depth += 1;
    }
    if (depth > 0 || open === null) continue;
    const { from, inner } = open;
    elements.push({
      name: open.name,
      content: caml.slice(inner, match.index),
      whole: caml.slice(from, match.index + text.length),
    });
    open = null;
  }
  return elements;
}
