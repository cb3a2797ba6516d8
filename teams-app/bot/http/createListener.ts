import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../log/createLog.ts';
import { clientAddress } from './clientAddress.ts';
import { findRoute, type FoundRoute } from './findRoute.ts';
import { readBody } from './readBody.ts';
import { plain } from './replies.ts';
import type { Incoming, Outgoing, Route } from './Route.ts';
import { strictHeaders } from './strictHeaders.ts';

export interface ListenerSetup {
  readonly routes: readonly Route[];
  readonly log: Log;
  /** How many proxies of our own stand in front. */
  readonly ownProxies: number;
  /** What a refusal looks like at an address, where it is more than its words. */
  readonly refusalAt?: RefusalAt;
}

/** Why no route was asked, or that one broke. */
type RouteRefusal = 404 | 405 | 413 | 500;

/** The page of a refusal; null where the bare words do. */
export type RefusalAt = (status: RouteRefusal, asked: Pick<Incoming, 'url' | 'headers'>) => Outgoing | null;

const bareWords: Record<RouteRefusal, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  500: 'Something went wrong',
};

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
  const no = (status: RouteRefusal) => ({ outgoing: refused(status, request, url, setup), pattern: null });
  if (url === null || found === null) return no(404);
  if ('allowed' in found)
    return { outgoing: allowing(found.allowed, refused(405, request, url, setup)), pattern: null };
  const { pattern } = found.route;
  return { outgoing: await byRoute(request, url, found, setup), pattern };
}

/** Which ways there are, as a refusal of the others has to say (RFC 9110, 15.5.6). */
const allowing = (methods: readonly string[], refusal: Outgoing): Outgoing => ({
  ...refusal,
  headers: { ...refusal.headers, allow: methods.join(', ') },
});

const refused = (
  status: RouteRefusal,
  { headers }: IncomingMessage,
  url: URL | null,
  { refusalAt }: ListenerSetup,
): Outgoing =>
  (url === null ? null : refusalAt?.(status, { url, headers })) ?? plain(status, bareWords[status]);

async function byRoute(
  request: IncomingMessage,
  url: URL,
  { route, parameters }: FoundRoute,
  setup: ListenerSetup,
): Promise<Outgoing> {
  const { log, ownProxies } = setup;
  const body = await readBody(request, route.bodyLimit ?? everydayLimit);
  if (body === null) return refused(413, request, url, setup);
  const { method = 'GET', headers } = request;
  const address = clientAddress(request, ownProxies);
  try {
    return await route.answer({ method, url, parameters, headers, body, address });
  } catch (error) {
    log.failed('route-failed', error, { route: route.pattern });
    return refused(500, request, url, setup);
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
