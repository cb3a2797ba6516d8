/** A word or a number of a text. A word keeps its hyphens: "Anna-Karin", "17-årig". */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but blanks since the word before. */
  readonly close: boolean;
  /** The first word of a sentence, a line or a quotation, where a capital says nothing. */
  readonly first: boolean;
  readonly capital: boolean;
}

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+|:\p{Ll}+)*/gu;
const startsSentence = /(?:[.!?…:•*"”“»\n(]|[-–]\s)\s*$/u;
/** As much of what stands between two words as is looked at. */
const widestGap = 40;
const capital = /^\p{Lu}/u;

/** The words of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const [written] = match;
    const start = match.index;
    const gap = text.slice(Math.max(end, start - widestGap), start);
    const first = end === 0 || startsSentence.test(gap);
    tokens.push({
      text: written,
      lower: written.toLocaleLowerCase('sv'),
      start,
      end: start + written.length,
      close: gap.trim() === '',
      first,
      capital: capital.test(written),
    });
    end = start + written.length;
  }
  return tokens;
}

/** What stands where a text has ended. */
const nothing: Token = { text: '', lower: '', start: 0, end: 0, close: false, first: true, capital: false };

/** The word at a place, or an empty one outside the text, so that rules can look ahead and back. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? nothing;

/** The word right after, with nothing but a blank between; otherwise an empty one. */
export function nextTo(tokens: readonly Token[], at: number): Token {
  const token = tokenAt(tokens, at + 1);
  return token.close ? token : nothing;
}
