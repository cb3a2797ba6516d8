/** A word of a text, and whether the other text lacks it. */
export interface ComparedWord {
  readonly word: string;
  readonly differs: boolean;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How many words two texts share in order, from each pair of places on. */
function sharedLengths(mine: readonly string[], theirs: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = [new Array<number>(theirs.length + 1).fill(0)];
  for (const word of [...mine].reverse()) table.unshift(rowAbove(word, theirs, table[0] ?? []));
  return table;
}

function rowAbove(word: string, theirs: readonly string[], below: readonly number[]): number[] {
  const row = new Array<number>(theirs.length + 1).fill(0);
  for (let at = theirs.length - 1; at >= 0; at -= 1) {
    row[at] =
      word === theirs[at]
        ? numberAt(below, at + 1) + 1
        : Math.max(numberAt(below, at), numberAt(row, at + 1));
  }
  return row;
}

const numberAt = (row: readonly number[] | undefined, at: number): number => row?.[at] ?? 0;

/** Word by word which of `text` is not in `other`, in order. Long texts are not compared: all of it differs. */
export function differingWords(text: string, other: string): readonly ComparedWord[] {
  const mine = wordsOf(text);
  const theirs = wordsOf(other);
  if (mine.length * theirs.length > 250_000) return mine.map((word) => ({ word, differs: true }));
  const lengths = sharedLengths(mine, theirs);
  let at = 0;
  return mine.map((word, place) => {
    const found = theirs.indexOf(word, at);
    const keeps = found >= 0 && numberAt(lengths[place + 1], found + 1) + 1 >= numberAt(lengths[place], at);
    if (keeps) at = found + 1;
    return { word, differs: !keeps };
  });
}
