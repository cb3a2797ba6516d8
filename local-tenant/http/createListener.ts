import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { refuse } from './answer.ts';
import type { Exchange, Handler } from './Exchange.ts';

/** Handlers by `METHOD /path`; a key that ends in `*` takes every path that begins so. */
export type Routes = Readonly<Record<string, Handler>>;

function findHandler(routes: Routes, method: string, path: string): Handler | null {
  const exact = routes[`${method} ${path}`];
  if (exact) return exact;
  const wide = Object.keys(routes).find(
    (key) => key.endsWith('*') && `${method} ${path}`.startsWith(key.slice(0, -1)),
  );
  return wide === undefined ? null : (routes[wide] ?? null);
}

function readAddress(text: string): URL | null {
  return URL.parse(text, 'http://address.invalid');
}

async function handle(routes: Routes, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const handler = findHandler(routes, method, url.pathname);
  if (!handler) {
    refuse(response, 404, 'notFound', `${method} ${url.pathname} is not here.`);
    return;
  }
  await handler(exchange);
}

/** A listener over a table of routes. An exception is a bug: it is printed and answered 500. */
export function createListener(routes: Routes): RequestListener {
  return (request, response) => {
    const url = readAddress(request.url ?? '/');
    if (!url) {
      refuse(response, 400, 'badAddress', 'The address cannot be read.');
      return;
    }
    handle(routes, { request, response, url }).catch((error: unknown) => {
      process.stderr.write(`${request.method ?? ''} ${url.pathname}: ${inspect(error)}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'bug', 'The local tenant failed. Its console says why.');
    });
  };
}
