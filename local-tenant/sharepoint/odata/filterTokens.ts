import { badQuery } from '../http/sharePointRefusal.ts';
import type { Literal } from './filterNode.ts';

export type FilterToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' }
  | { readonly kind: 'literal'; readonly literal: Literal };

const TOKEN =
  /\s*(?:(datetime|guid)?'((?:[^']|'')*)'|([(),])|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|([A-Za-z_][\w/]*))/y;

const WORD_LITERALS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['null', { kind: 'null' }],
  ['true', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
]);

function quoted(prefix: string | undefined, text: string): Literal {
  const value = text.replaceAll("''", "'");
  if (prefix === 'datetime' || prefix === 'guid') return { kind: prefix, value };
  return { kind: 'text', value };
}

function wordToken(word: string): FilterToken {
  const literal = WORD_LITERALS.get(word.toLowerCase());
  return literal === undefined ? { kind: 'word', text: word } : { kind: 'literal', literal };
}

const isMark = (text: string | undefined): text is '(' | ')' | ',' =>
  text === '(' || text === ')' || text === ',';

function toToken(match: RegExpExecArray): FilterToken {
  const [, prefix, text, mark, number, word] = match;
  if (text !== undefined) return { kind: 'literal', literal: quoted(prefix, text) };
  if (isMark(mark)) return { kind: 'mark', text: mark };
  if (number !== undefined) return { kind: 'literal', literal: { kind: 'number', value: Number(number) } };
  return wordToken(word ?? '');
}

/** Cuts a $filter into its words; anything it does not know makes the whole expression invalid. */
export function filterTokens(source: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  let position = 0;
  while (position < end) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    // A literal that touches the next word is an unescaped quotation mark: 'O'Brien'.
    if (match === null || touches(tokens.at(-1), source, position)) throw invalidFilter(source);
    tokens.push(toToken(match));
    position = TOKEN.lastIndex;
  }
  return tokens;
}

function touches(previous: FilterToken | undefined, source: string, position: number): boolean {
  return previous?.kind === 'literal' && /[\w']/.test(source.charAt(position));
}

export const invalidFilter = (source: string): Error =>
  badQuery(`The expression "${source.slice(0, 400)}" is not valid.`);
