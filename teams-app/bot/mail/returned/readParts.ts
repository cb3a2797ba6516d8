/** One part of a mail, decoded. */
interface MailPart {
  readonly contentType: string;
  readonly content: string;
}

interface Split {
  readonly head: string;
  readonly body: string;
}

/** Deeper than any report; a mail that is nested without end is read no farther. */
const deepest = 8;

function split(text: string): Split {
  const at = text.indexOf('\n\n');
  return at < 0 ? { head: text, body: '' } : { head: text.slice(0, at), body: text.slice(at + 2) };
}

const header = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(head.replaceAll(/\n[ \t]+/gu, ' '))?.[1] ?? '';

const fromQuoted = (body: string): string =>
  Buffer.from(
    body
      .replaceAll(/=\n/gu, '')
      .replaceAll(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const decoders: Readonly<Record<string, (body: string) => string>> = {
  base64: (body) => Buffer.from(body, 'base64').toString('utf8'),
  'quoted-printable': fromQuoted,
};

function partsWithin({ head, body }: Split, depth: number): readonly MailPart[] {
  const type = header(head, 'content-type');
  const boundary = /;\s*boundary="?([^";]+)"?/iu.exec(type)?.[1];
  const contentType = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (!contentType.startsWith('multipart/') || boundary === undefined || depth === deepest) {
    const decode = decoders[header(head, 'content-transfer-encoding').trim().toLowerCase()];
    return [{ contentType, content: decode === undefined ? body : decode(body) }];
  }
  return `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((each) => !each.startsWith('--'))
    .flatMap((each) => partsWithin(split(each.replace(/^[ \t]*\n/u, '')), depth + 1));
}

/** A mail's own headers, and its parts however deep they lie. */
export function readParts(mime: string): { readonly head: string; readonly parts: readonly MailPart[] } {
  const whole = split(mime.replaceAll('\r\n', '\n'));
  return { head: whole.head, parts: partsWithin(whole, 0) };
}
