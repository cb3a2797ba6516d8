/** A word of a text, and whether the other text lacks it. */
export interface ComparedWord {
  readonly word: string;
  readonly differs: boolean;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The longest run of words that two texts share in order, as a table of lengths from each pair of places on. */
function sharedLengths(mine: readonly string[], theirs: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  for (let at = mine.length - 1; at >= 0; at -= 1) {
    for (let other = theirs.length - 1; other >= 0; other -= 1) {
      const row = table[at] ?? [];
      const below = table[at + 1] ?? [];
      row[other] =
        mine[at] === theirs[other]
          ? (below[other + 1] ?? 0) + 1
          : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return table;
}

/** Word by word which of `text` is not in `other`, in order. Long texts are not compared: all of it differs. */
export function differingWords(text: string, other: string): readonly ComparedWord[] {
  const mine = wordsOf(text);
  const theirs = wordsOf(other);
  if (mine.length * theirs.length > 250_000) return mine.map((word) => ({ word, differs: true }));
  const lengths = sharedLengths(mine, theirs);
  let at = 0;
  return mine.map((word, place) => {
    const found = theirs.indexOf(word, at);
    const keeps = found >= 0 && (lengths[place + 1]?.[found + 1] ?? 0) + 1 >= (lengths[place]?.[at] ?? 0);
    if (keeps) at = found + 1;
    return { word, differs: !keeps };
  });
}
