import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Who is calling. Each proxy adds the one it heard from last in the line, so only as many of the last ones are
 * believed as there are proxies of our own in front.
 */
export function clientAddress({ headers, socket }: IncomingMessage, ownProxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (ownProxies === 0) return callerOf(direct);
  const line = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return callerOf(line.at(-ownProxies) ?? direct);
}

/** Some proxies add the port, which is another for each connection: `192.0.2.7:51820`, `[2001:db8::7]:51820`. */
const withPort = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/u;

/** One caller has one address of IPv4, or the whole network of 64 bits that a subscriber is given of IPv6. */
function callerOf(written: string): string {
  const [, bracketed, dotted] = withPort.exec(written) ?? [];
  const address = bracketed ?? dotted ?? written;
  return isIPv6(address) && !address.includes('.') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const left = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...left, ...tail].slice(0, 4).join(':');
}
