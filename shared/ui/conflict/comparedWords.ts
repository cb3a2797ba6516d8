import { diffComm } from 'node-diff3';

/** A word of a text, or a line break, and whether the other text lacks it. */
export interface ComparedWord {
  readonly word: string;
  readonly differs: boolean;
}

/** A run of words that both texts have, or what each has in the same place. */
type Stretch =
  | { readonly common: readonly string[] }
  | { readonly common?: never; readonly buffer1: readonly string[]; readonly buffer2: readonly string[] };

const wordsOf = (text: string): string[] => text.match(/\n|[^\s]+/g) ?? [];

const compare = (one: string, other: string): readonly Stretch[] => diffComm(wordsOf(one), wordsOf(other));

/** Word by word which of `text` is not in `other`, in order. */
export const comparedWords = (text: string, other: string): readonly ComparedWord[] =>
  compare(text, other).flatMap((stretch) => {
    const differs = stretch.common === undefined;
    return (stretch.common ?? stretch.buffer1).map((word) => ({ word, differs }));
  });

/** What stands between two words when they are written out again. */
export const between = (before: string | undefined, after: string): string =>
  before === undefined || before === '\n' || after === '\n' ? '' : ' ';

/** All words of both texts in order, to begin a third wording with. */
export function combinedWords(one: string, other: string): string {
  const words = compare(one, other).flatMap((stretch) =>
    stretch.common === undefined ? [...stretch.buffer1, ...stretch.buffer2] : [...stretch.common],
  );
  return words.map((word, at) => between(words[at - 1], word) + word).join('');
}
