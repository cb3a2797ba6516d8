import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../log/createLog.ts';
import { clientAddress } from './clientAddress.ts';
import { findRoute, type FoundRoute } from './findRoute.ts';
import { readBody } from './readBody.ts';
import { plain } from './replies.ts';
import type { Outgoing, Route } from './Route.ts';
import { strictHeaders } from './strictHeaders.ts';

export interface ListenerSetup {
  readonly routes: readonly Route[];
  readonly log: Log;
  /** How many proxies of our own stand in front. */
  readonly ownProxies: number;
}

const everydayLimit = 65_536;

interface Answered {
  readonly outgoing: Outgoing;
  /** Null where nothing of the product lies at the address. */
  readonly pattern: string | null;
}

/** The service's one listener over its table of routes; what a route throws is a bug, logged and answered 500. */
export function createListener(setup: ListenerSetup): RequestListener {
  return (request, response) => {
    const begun = performance.now();
    answer(request, setup)
      .then(({ outgoing, pattern }) => {
        send(request, response, outgoing);
        const ms = Math.round(performance.now() - begun);
        const { status } = outgoing;
        setup.log.told('request', { method: request.method ?? '', route: pattern ?? 'none', status, ms });
      })
      // The one who asked has gone.
      .catch(() => response.destroy());
  };
}

async function answer(request: IncomingMessage, setup: ListenerSetup): Promise<Answered> {
  const method = request.method ?? 'GET';
  const url = URL.parse(request.url ?? '/', 'http://service.invalid');
  const found = url === null ? null : findRoute(setup.routes, method, url.pathname);
  if (url === null || found === null) return { outgoing: plain(404, 'Not found'), pattern: null };
  if (found === 'wrong-method') return { outgoing: plain(405, 'Method not allowed'), pattern: null };
  const { pattern } = found.route;
  return { outgoing: await byRoute(request, url, found, setup), pattern };
}

async function byRoute(
  request: IncomingMessage,
  url: URL,
  { route, parameters }: FoundRoute,
  { log, ownProxies }: ListenerSetup,
): Promise<Outgoing> {
  const body = await readBody(request, route.bodyLimit ?? everydayLimit);
  if (body === null) return plain(413, 'Too large');
  const { method = 'GET', headers } = request;
  const address = clientAddress(request, ownProxies);
  try {
    return await route.answer({ method, url, parameters, headers, body, address });
  } catch (error) {
    log.failed('route-failed', error, { route: route.pattern });
    return plain(500, 'Something went wrong');
  }
}

function send(request: IncomingMessage, response: ServerResponse, outgoing: Outgoing): void {
  const body = outgoing.body ?? '';
  // What is left unread of a refused body would be taken for the next request.
  const unread = request.complete ? {} : { connection: 'close' };
  response.writeHead(outgoing.status, {
    ...strictHeaders,
    ...unread,
    'content-length': Buffer.byteLength(body),
    ...outgoing.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
