/** Shorter than this nothing is searched for: it would match nearly everything. */
const shortestSearch = 2;
const longestWord = 50;
const mostWords = 6;

/** The words of a search, all of which must be found; empty when too little has been typed. */
export function searchWords(text: string): readonly string[] {
  const typed = text.normalize('NFC').trim();
  if (Array.from(typed).length < shortestSearch) return [];
  return [...new Set(typed.split(/\s+/u).map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}

/** One character at a time, so that places in the folded text are places in the text itself. */
const folded = (text: string): readonly string[] =>
  Array.from(text).map((character) => character.toLocaleLowerCase('sv'));

export const holdsWords = (text: string, words: readonly string[]): boolean => {
  const searched = folded(text.normalize('NFC')).join('');
  return words.every((word) => searched.includes(folded(word).join('')));
};

/** The number at the end of a reference such as `ÅT-SÖD-28` or `28`; null for anything else. */
export function referenceIn(text: string): number | null {
  const digits = /^(?:\p{L}+-)*([1-9]\d{0,8})$/u.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A piece of a text that was found: words that were sought, or what stands between them. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where the words of a search begin and end. */
export function markedParts(text: string, words: readonly string[]): readonly TextPart[] {
  const characters = Array.from(text.normalize('NFC'));
  const searched = folded(characters.join(''));
  const hits = characters.map(() => false);
  for (const word of words.map(folded)) {
    for (let at = 0; word.length > 0 && at + word.length <= searched.length; at += 1) {
      if (word.every((character, step) => searched[at + step] === character)) {
        hits.fill(true, at, at + word.length);
      }
    }
  }
  const parts: { text: string; hit: boolean }[] = [];
  characters.forEach((character, index) => {
    const hit = hits[index] === true;
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += character;
    else parts.push({ text: character, hit });
  });
  return parts;
}
