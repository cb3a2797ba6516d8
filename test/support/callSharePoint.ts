import { request } from 'node:http';

interface Change {
  readonly fields: object;
  /** The version that is changed; without it the fields become a new row. */
  readonly etag?: string;
  /** Takes the row or list away instead. */
  readonly removes?: boolean;
}

/** What SharePoint needs to be told of a change besides its fields. */
function headersOf({ etag, removes = false }: Change): Record<string, string> {
  const json = { 'content-type': 'application/json' };
  if (etag === undefined) return json;
  return { ...json, 'x-http-method': removes ? 'DELETE' : 'MERGE', 'if-match': etag };
}

interface Answered {
  readonly text: string;
  readonly etag: string;
}

/**
 * Speaks to the local SharePoint without the product's code. Names under .localhost do not resolve in Node by
 * themselves; the tenant listens on loopback and is told by Host.
 */
export function callSharePoint(
  origin: string,
  token: string,
  address: string,
  change?: Change,
): Promise<Answered> {
  const url = new URL(address, origin);
  return new Promise<Answered>((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: change ? 'POST' : 'GET',
        headers: {
          host: url.host,
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          ...(change ? headersOf(change) : {}),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          const status = answer.statusCode ?? 500;
          if (status >= 400) reject(new Error(`${status} ${address}: ${text}`));
          else resolve({ text, etag: answer.headers.etag ?? '' });
        });
      },
    );
    call.on('error', reject);
    call.end(change ? JSON.stringify(change.fields) : undefined);
  });
}
