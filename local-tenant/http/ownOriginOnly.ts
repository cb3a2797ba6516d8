import type { IncomingMessage } from 'node:http';
import { refuse } from './answer.ts';
import type { Handler } from './Exchange.ts';

function foreign(request: IncomingMessage, port: number): string | null {
  const own = [`localhost:${port}`, `127.0.0.1:${port}`];
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (host === undefined || !own.includes(host)) return 'The Host header names another server.';
  if (origin !== undefined && origin !== `http://${host}`)
    return 'Pages of another origin may not call this.';
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'Another site may not call this.';
  return null;
}

/**
 * Lets through only what the portal's own pages or a program on this machine sends. The calls
 * behind it mint tokens, so neither a foreign page nor a rebound name may reach them.
 */
export function ownOriginOnly(port: number, handler: Handler): Handler {
  return (exchange) => {
    const reason = foreign(exchange.request, port);
    if (reason === null) return handler(exchange);
    refuse(exchange.response, 403, 'foreign', reason);
    return undefined;
  };
}
