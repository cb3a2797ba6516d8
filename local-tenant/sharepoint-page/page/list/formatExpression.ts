import { readTokens } from './formatTokens.ts';
import type { Token } from './formatTokens.ts';

export type FormatValue = string | number | boolean;

/** What an expression may ask for besides its own literals. */
export interface FormatScope {
  /** `@currentField`, `[$Column]`, `@now`, `@me`. */
  value(name: string): FormatValue;
  readonly locale: string;
  /** The site's, which is what SharePoint shows days in. */
  readonly timeZone: string;
}

type Operation = (one: FormatValue, other: FormatValue) => FormatValue;

const plus: Operation = (one, other) =>
  typeof one === 'number' && typeof other === 'number' ? one + other : `${one}${other}`;

/** From the loosest to the tightest. */
const levels: readonly Readonly<Record<string, Operation>>[] = [
  { '||': (one, other) => Boolean(one) || Boolean(other) },
  { '&&': (one, other) => Boolean(one) && Boolean(other) },
  { '==': (one, other) => one === other, '!=': (one, other) => one !== other },
  {
    '<': (one, other) => one < other,
    '>': (one, other) => one > other,
    '<=': (one, other) => one <= other,
    '>=': (one, other) => one >= other,
  },
  { '+': plus, '-': (one, other) => Number(one) - Number(other) },
  { '*': (one, other) => Number(one) * Number(other), '/': (one, other) => Number(one) / Number(other) },
];

const functions: Readonly<
  Record<string, (scope: FormatScope, ...given: readonly FormatValue[]) => FormatValue>
> = {
  if: (_scope, test = false, yes = '', no = '') => (test ? yes : no),
  Number: (_scope, value = '') => (value === '' ? 0 : Number(value)),
  toString: (_scope: FormatScope, value: FormatValue = '') => [value].join(''),
  toLocaleDateString: ({ locale, timeZone }, value = '') =>
    new Date(Number(value)).toLocaleDateString(locale, { timeZone }),
  addDays: (_scope, value = '', days = 0) => Number(value) + Number(days) * 86_400_000,
  indexOf: (_scope, text = '', part = '') => `${text}`.indexOf(`${part}`),
  length: (_scope, text = '') => `${text}`.length,
};

/** Reads an expression as it works it out: each step takes its tokens from the front. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #scope: FormatScope;
  #at = 0;

  constructor(expression: string, scope: FormatScope) {
    this.#tokens = readTokens(expression);
    this.#scope = scope;
  }

  whole(): FormatValue {
    const value = this.#level(0);
    if (this.#at < this.#tokens.length) throw new Error(`Something follows: ${this.#next()?.value ?? ''}`);
    return value;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #takes(sign: string): boolean {
    const token = this.#next();
    if (token?.kind !== 'sign' || token.value !== sign) return false;
    this.#at += 1;
    return true;
  }

  #level(depth: number): FormatValue {
    const operations = levels[depth];
    if (operations === undefined) return this.#single();
    let value = this.#level(depth + 1);
    for (;;) {
      const sign = Object.keys(operations).find((each) => this.#takes(each));
      const operation = sign === undefined ? undefined : operations[sign];
      if (operation === undefined) return value;
      value = operation(value, this.#level(depth + 1));
    }
  }

  #single(): FormatValue {
    if (this.#takes('!')) return !this.#single();
    if (this.#takes('-')) return -Number(this.#single());
    if (this.#takes('(')) return this.#closed(this.#level(0));
    return this.#word();
  }

  #word(): FormatValue {
    const token = this.#next();
    if (token === undefined || token.kind === 'sign') throw new Error('Something is missing.');
    this.#at += 1;
    if (token.kind === 'text') return token.value;
    if (token.kind === 'number') return Number(token.value);
    return this.#takes('(') ? this.#call(token.value) : this.#named(token.value);
  }

  #named(name: string): FormatValue {
    if (name === 'true' || name === 'false') return name === 'true';
    return this.#scope.value(name);
  }

  #call(name: string): FormatValue {
    const given: FormatValue[] = [];
    if (!this.#takes(')')) {
      do given.push(this.#level(0));
      while (this.#takes(','));
      this.#closed(0);
    }
    const called = functions[name];
    if (called === undefined) throw new Error(`The function ${name} is not understood on this page.`);
    return called(this.#scope, ...given);
  }

  #closed(value: FormatValue): FormatValue {
    if (!this.#takes(')')) throw new Error('A bracket is not closed.');
    return value;
  }
}

/** Works out an attribute of a format: a text as it stands, a name alone, or an expression after `=`. */
export function formatValue(text: string, scope: FormatScope): FormatValue {
  if (text.startsWith('=')) return new Reader(text.slice(1), scope).whole();
  return /^(?:@\w+(?:\.\w+)*|\[\$[\w.]+\])$/.test(text) ? scope.value(text) : text;
}
