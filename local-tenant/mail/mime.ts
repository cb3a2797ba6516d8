/** One part of a mail, decoded. */
interface MimePart {
  /** In small letters, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly contentType: string;
  readonly fileName: string | null;
  readonly content: string;
}

export interface ReadMime {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
}

const bytesOf = (encoding: string, body: string): Buffer =>
  encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(body, 'utf8');

/** RFC 2047: words in another alphabet than a header's own. */
export function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).toLowerCase(), line.slice(at + 1).trim());
  }
  return headers;
}

const parameter = (value: string, name: string): string | null =>
  new RegExp(`;\\s*${name}="?([^";]+)"?`, 'i').exec(value)?.[1] ?? null;

function split(text: string): { readonly head: string; readonly body: string } {
  const at = text.indexOf('\r\n\r\n');
  return at < 0 ? { head: text, body: '' } : { head: text.slice(0, at), body: text.slice(at + 4) };
}

function partsOf(headers: ReadonlyMap<string, string>, body: string): readonly MimePart[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = type.toLowerCase().startsWith('multipart/') ? parameter(type, 'boundary') : null;
  if (boundary === null) {
    const encoding = (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase();
    const named = headers.get('content-disposition') ?? '';
    const contentType = (type.split(';')[0] ?? '').trim().toLowerCase();
    const content = bytesOf(encoding, body).toString('utf8');
    return [{ headers, contentType, fileName: parameter(named, 'filename'), content }];
  }
  const inner = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return inner
    .filter((each) => !each.startsWith('--'))
    .flatMap((each) => {
      const { head, body: content } = split(each.replace(/^[ \t]*\r\n/, ''));
      return partsOf(headersOf(head), content);
    });
}

/** Reads a mail as it goes over the wire; only the encodings that the product writes. */
export function readMime(text: string): ReadMime {
  const { head, body } = split(text);
  const headers = headersOf(head);
  return { headers, parts: partsOf(headers, body) };
}
