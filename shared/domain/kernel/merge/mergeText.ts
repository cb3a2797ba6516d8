import { paragraphChanges, paragraphsOf, type ParagraphChanges } from './paragraphChanges';

/** A long text that two people have changed, put together by paragraph. */
export interface MergedText {
  /** With theirs wherever both changed the same paragraph. */
  readonly standing: string;
  /** With ours there; the same text where nothing is contested. */
  readonly mine: string;
  readonly contested: boolean;
}

type Wordings = readonly [standing: readonly string[], mine: readonly string[]];

/**
 * Three ways, by paragraph: what only one of two people changed is kept, what both added is kept, and only a paragraph
 * that both worded anew, or one worded anew and the other took away, is contested.
 */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  const before = paragraphsOf(base);
  const ours = paragraphChanges(before, paragraphsOf(mine));
  const others = paragraphChanges(before, paragraphsOf(theirs));
  const parts = [...before, null].flatMap((paragraph, place) => [
    both(addedByBoth(ours.added[place] ?? [], others.added[place] ?? [])),
    ...(paragraph === null ? [] : [wordingsOf(paragraph, place, ours, others)]),
  ]);
  const [standing, own] = [0, 1].map((side) => textOf(parts, side as 0 | 1)) as [string, string];
  return { standing, mine: own, contested: parts.some(([one, other]) => one !== other) };
}

/** No paragraph at all is still an empty text. */
const textOf = (parts: readonly Wordings[], side: 0 | 1): string =>
  parts.flatMap((part) => part[side]).join('\n');

const both = (paragraphs: readonly string[]): Wordings => [paragraphs, paragraphs];

function wordingsOf(
  before: string,
  place: number,
  ours: ParagraphChanges,
  others: ParagraphChanges,
): Wordings {
  const mine = ours.paragraphs[place] ?? null;
  const theirs = others.paragraphs[place] ?? null;
  if (mine === theirs || theirs === before) return both(listed(mine));
  return mine === before ? both(listed(theirs)) : [listed(theirs), listed(mine)];
}

const listed = (paragraph: string | null): readonly string[] => (paragraph === null ? [] : [paragraph]);

/** Theirs stands already and comes first; what is the same in both comes once. */
function addedByBoth(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  if (holds(theirs, mine)) return theirs;
  return holds(mine, theirs) ? mine : [...theirs, ...mine];
}

const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  whole.some((_, from) => part.every((paragraph, at) => whole[from + at] === paragraph)) || part.length === 0;
