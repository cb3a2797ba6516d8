import { decodeWords, readMime, type ReadMime } from './mime.ts';
import type { SentMail } from './outbox.ts';

const base64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

const addressIn = (field: string): string => /<([^<>]+)>\s*$/.exec(field)?.[1] ?? field;

/** Exchange refuses an address whose first half begins or ends with a dot, or has two in a row. */
const isAddress = (text: string): boolean => /^[^@\s.]+(?:\.[^@\s.]+)*@[^@\s]+$/u.test(text);

type Whole = Omit<SentMail, 'n' | 'at' | 'from'>;

/** The HTML where there is one, as a mail program shows it; null for a mail without a body. */
function bodyIn({ parts }: ReadMime): Pick<Whole, 'contentType' | 'body' | 'text'> | null {
  const partOf = (type: string): string | undefined =>
    parts.find(({ contentType, fileName }) => contentType === type && fileName === null)?.content;
  const [html, text] = [partOf('text/html'), partOf('text/plain')];
  if (html === undefined) return text === undefined ? null : { contentType: 'Text', body: text };
  return { contentType: 'HTML', body: html, ...(text !== undefined && { text }) };
}

const attachedTo = ({ parts }: ReadMime): Whole['attachments'] =>
  parts.flatMap(({ fileName, contentType, content }) =>
    fileName === null ? [] : [{ name: fileName, contentType, content }],
  );

/** Reads a mail in base64, as Graph's sendMail takes it; null where Graph would answer 400. */
export function readMimeMessage(body: string): Whole | null {
  if (!base64.test(body)) return null;
  const read = readMime(Buffer.from(body, 'base64').toString('utf8'));
  const header = (name: string): string => decodeWords(read.headers.get(name) ?? '');
  const to = header('to')
    .split(',')
    .map((each) => addressIn(each.trim()));
  const content = bodyIn(read);
  if (content === null || !to.every(isAddress)) return null;
  const headers = Object.fromEntries([...read.headers.keys()].map((name) => [name, header(name)]));
  return { to, subject: header('subject'), ...content, headers, attachments: attachedTo(read) ?? [] };
}
