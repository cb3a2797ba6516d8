/** A mail with its parts, before it is written down. */
export interface MimeMail {
  /** `Name: value`; the values are ASCII, or written by `encodedWords`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MimeFile[];
  /** Parts the parts; must not stand in any of them. */
  readonly boundary: string;
}

export interface MimeFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

const lineLength = 76;
const newLine = '\r\n';

const base64Lines = (content: string): string =>
  (
    Buffer.from(content, 'utf8')
      .toString('base64')
      .match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? []
  ).join(newLine);

/** Bytes of text within one encoded word, which may be 75 characters long in all. */
const wordBytes = 42;

/** RFC 2047: a header in any letters, in words of whole characters. Nothing in it can begin a header of its own. */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text.replaceAll(/[\r\n]+/gu, ' ')) {
    if (Buffer.byteLength(word + character) > wordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((each) => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`)
    .join(`${newLine} `);
}

function part(headers: readonly string[], body: string): string {
  return [...headers, '', body].join(newLine);
}

const textPart = (contentType: string, content: string): string =>
  part(
    [`Content-Type: ${contentType}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
    base64Lines(content.replaceAll(/\r?\n/gu, newLine)),
  );

const filePart = ({ name, contentType, content }: MimeFile): string =>
  part(
    [
      `Content-Type: ${contentType}; charset=utf-8; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    base64Lines(content),
  );

const multipart = (subtype: string, boundary: string, parts: readonly string[]): string =>
  part(
    [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    [...parts.flatMap((each) => [`--${boundary}`, each]), `--${boundary}--`, ''].join(newLine),
  );

/** RFC 5322 and 2046: the text and the HTML as alternatives, and what is attached beside them. */
export function writeMime({ headers, text, html, attachments, boundary }: MimeMail): string {
  const alternative = multipart('alternative', `${boundary}-a`, [
    textPart('text/plain', text),
    textPart('text/html', html),
  ]);
  const body =
    attachments.length === 0
      ? alternative
      : multipart('mixed', `${boundary}-m`, [alternative, ...attachments.map(filePart)]);
  const lines = [...headers.map(([name, value]) => `${name}: ${value}`), 'MIME-Version: 1.0'];
  return `${lines.join(newLine)}${newLine}${body}`;
}
