import type { IncomingMessage } from 'node:http';

const LIMIT = 1_048_576;

/** A body as text; null when it is larger than a mebibyte. */
export async function readText(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > LIMIT) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}
