import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as the bot sent it. */
interface Sent {
  readonly path: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
}

/** A connector on loopback: its keys can be fetched, and what the bot sends to it is kept. */
export interface ConnectorStand {
  readonly origin: string;
  readonly privateKey: KeyObject;
  readonly publicPem: string;
  readonly keyId: string;
  readonly sent: Sent[];
  /** What the next calls are refused with, one each. */
  readonly refusals: { readonly status: number; readonly code: string }[];
  /** How many of the next calls are cut off once they have been done. */
  cutsAfterwards: number;
  close(): Promise<void>;
}

export async function openConnectorStand(): Promise<ConnectorStand> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyId = 'connector-1';
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'RS256' }];
  const sent: Sent[] = [];
  const refusals: { readonly status: number; readonly code: string }[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      const refusal = request.method === 'GET' ? undefined : refusals.shift();
      if (refusal !== undefined) {
        response.statusCode = refusal.status;
        response.end(JSON.stringify({ error: { code: refusal.code } }));
        return;
      }
      if (request.method !== 'GET') {
        sent.push({ path: request.url ?? '', ...(JSON.parse(body) as Omit<Sent, 'path'>) });
        stand.cutsAfterwards -= 1;
        if (stand.cutsAfterwards >= 0) {
          response.destroy();
          return;
        }
      }
      response.end(JSON.stringify(request.url?.endsWith('/keys') ? { keys } : { id: 'activity-1' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stand: ConnectorStand = {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    privateKey,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    keyId,
    sent,
    refusals,
    cutsAfterwards: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return stand;
}
