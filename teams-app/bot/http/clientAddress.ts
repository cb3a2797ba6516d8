import type { IncomingMessage } from 'node:http';

/**
 * Who is calling. Each proxy adds the one it heard from last in the line, so only as many of the last ones are
 * believed as there are proxies of our own in front.
 */
export function clientAddress({ headers, socket }: IncomingMessage, ownProxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (ownProxies === 0) return direct;
  const line = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return line.at(-ownProxies) ?? direct;
}
