export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly value: string;
}

const TOKEN =
  /\s*(?:'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|(\[\$[\w.]+\]|@?[A-Za-z_][\w.]*)|(==|!=|<=|>=|&&|\|\||[<>+\-*/%(),!]))/gy;

function tokenOf(match: RegExpExecArray): Token {
  const [, text, number, name, sign] = match;
  if (text !== undefined) return { kind: 'text', value: text.replaceAll(/\\(.)/g, '$1') };
  if (number !== undefined) return { kind: 'number', value: number };
  if (name !== undefined) return { kind: 'name', value: name };
  return { kind: 'sign', value: sign ?? '' };
}

/** The pieces of an expression of SharePoint's column formatting. */
export function readTokens(expression: string): readonly Token[] {
  const text = expression.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`The expression cannot be read at: ${text.slice(at, at + 40)}`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}
