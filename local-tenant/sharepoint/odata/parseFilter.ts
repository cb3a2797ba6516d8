import { notImplemented } from '../http/sharePointRefusal.ts';
import type { ComparisonOperator, FilterNode, Literal } from './filterNode.ts';
import { filterTokens, invalidFilter } from './filterTokens.ts';
import type { FilterToken } from './filterTokens.ts';

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const KNOWN_FUNCTIONS = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'endswith',
  'tolower',
  'toupper',
]);

/** Deeper nesting than this is refused before it can exhaust the stack. */
const MAX_DEPTH = 300;

class FilterParser {
  readonly #source: string;
  readonly #tokens: readonly FilterToken[];
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = filterTokens(source);
  }

  parse(): FilterNode {
    const node = this.#or();
    if (this.#position < this.#tokens.length) throw invalidFilter(this.#source);
    return node;
  }

  #or(): FilterNode {
    let left = this.#and();
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): FilterNode {
    let left = this.#not();
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): FilterNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw invalidFilter(this.#source);
    const node: FilterNode = this.#takeWord('not') ? { kind: 'not', operand: this.#not() } : this.#atom();
    this.#depth -= 1;
    return node;
  }

  #atom(): FilterNode {
    if (this.#takeMark('(')) {
      const inner = this.#or();
      this.#demandMark(')');
      return inner;
    }
    const word = this.#word();
    return this.#takeMark('(') ? this.#call(word.toLowerCase()) : this.#comparison(word);
  }

  #call(name: string): FilterNode {
    if (name !== 'substringof' && name !== 'startswith') {
      if (KNOWN_FUNCTIONS.has(name)) throw notImplemented(`the filter function ${name}`);
      throw invalidFilter(this.#source);
    }
    // The two take their arguments the opposite way round.
    const [text, path] =
      name === 'substringof' ? [this.#text(), this.#afterComma(() => this.#word())] : this.#pathFirst();
    this.#demandMark(')');
    return { kind: name, path, text };
  }

  #pathFirst(): [string, string] {
    const path = this.#word();
    return [this.#afterComma(() => this.#text()), path];
  }

  #comparison(path: string): FilterNode {
    const operator = this.#word().toLowerCase();
    if (!OPERATORS.has(operator)) throw invalidFilter(this.#source);
    return { kind: 'comparison', path, operator: operator as ComparisonOperator, literal: this.#literal() };
  }

  #afterComma(read: () => string): string {
    this.#demandMark(',');
    return read();
  }

  #next(): FilterToken {
    const token = this.#tokens[this.#position];
    if (token === undefined) throw invalidFilter(this.#source);
    this.#position += 1;
    return token;
  }

  #word(): string {
    const token = this.#next();
    if (token.kind !== 'word') throw invalidFilter(this.#source);
    return token.text;
  }

  #literal(): Literal {
    const token = this.#next();
    if (token.kind !== 'literal') throw invalidFilter(this.#source);
    return token.literal;
  }

  #text(): string {
    const literal = this.#literal();
    if (literal.kind !== 'text') throw invalidFilter(this.#source);
    return literal.value;
  }

  #takeWord(word: string): boolean {
    const token = this.#tokens[this.#position];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.#position += 1;
    return true;
  }

  #takeMark(mark: string): boolean {
    const token = this.#tokens[this.#position];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.#position += 1;
    return true;
  }

  #demandMark(mark: string): void {
    if (!this.#takeMark(mark)) throw invalidFilter(this.#source);
  }
}

/** Parses a $filter of OData version 3, as far as SharePoint understands it. */
export const parseFilter = (source: string): FilterNode => new FilterParser(source).parse();
