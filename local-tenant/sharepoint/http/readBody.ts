import type { IncomingMessage } from 'node:http';
import { SharePointRefusal } from './sharePointRefusal.ts';

/** SharePoint's own limit for a file sent in one request. */
const LARGEST_BODY = 250 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY)
      throw new SharePointRefusal(413, '-1, System.ArgumentException', 'The request is too large.');
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** A request's headers with lower-case names, repeated ones joined. */
export function headersOf(request: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
    ),
  );
}
