import type { RawRequest } from '../http/parseRequest.ts';
import { badQuery } from '../http/sharePointRefusal.ts';

/** A run of the batch: one query, or the writes of one changeset. */
export interface BatchRun {
  readonly kind: 'query' | 'changeset';
  readonly requests: readonly RawRequest[];
}

const MOST_PARTS = 100;
const LARGEST_BATCH = 1_048_576;

function boundaryOf(contentType: string | undefined): string {
  const boundary = /multipart\/mixed\s*;.*?boundary="?([^";\s]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) throw badQuery('The batch has no multipart boundary.');
  return boundary;
}

/** The text between the boundaries; both LF and CRLF are met in the wild. */
function partsBetween(text: string, boundary: string): string[] {
  const opening = `--${boundary}`;
  const closing = `${opening}--`;
  const parts: string[][] = [];
  for (const line of text.split('\n')) {
    const bare = line.replace(/\r$/, '');
    if (bare === closing) return parts.map((lines) => lines.join('\n'));
    if (bare === opening) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  throw badQuery('The batch is not closed.');
}

function cutAtBlankLine(text: string): { head: string[]; rest: string } {
  const match = /\r?\n\r?\n/.exec(text);
  const end = match?.index ?? text.length;
  return { head: text.slice(0, end).split(/\r?\n/), rest: text.slice(end + (match?.[0].length ?? 0)) };
}

function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Reads the request inside a part: its own request line, headers and body. */
function readRequest(text: string): RawRequest {
  const { head, rest } = cutAtBlankLine(text.replace(/^\s+/, ''));
  const match = /^([A-Z]+) (\S+) HTTP\/1\.1$/.exec(head[0] ?? '');
  if (match === null) throw badQuery('A part of the batch holds no request.');
  return {
    method: match[1] ?? '',
    url: match[2] ?? '',
    headers: readHeaders(head.slice(1)),
    body: Buffer.from(rest.trim()),
  };
}

function readPart(text: string): BatchRun {
  const { head, rest } = cutAtBlankLine(text);
  const contentType = readHeaders(head).get('content-type') ?? '';
  if (/multipart\/mixed/i.test(contentType)) {
    const parts = partsBetween(rest, boundaryOf(contentType));
    return { kind: 'changeset', requests: parts.map((part) => readRequest(cutAtBlankLine(part).rest)) };
  }
  const request = readRequest(rest);
  if (request.method !== 'GET') throw badQuery('A write in a batch must stand in a changeset.');
  return { kind: 'query', requests: [request] };
}

/** Reads the body of a `$batch` on PnPjs's wire. */
export function parseBatch(contentType: string | undefined, body: Buffer): BatchRun[] {
  if (body.length > LARGEST_BATCH) {
    throw badQuery(`The batch is larger than ${LARGEST_BATCH} bytes.`);
  }
  const runs = partsBetween(body.toString('utf8'), boundaryOf(contentType)).map(readPart);
  const many = runs.reduce((sum, run) => sum + run.requests.length, 0);
  if (many > MOST_PARTS) throw badQuery(`The batch holds more than ${MOST_PARTS} requests.`);
  return runs;
}
