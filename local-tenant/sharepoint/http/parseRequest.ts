import type { SharePointRequest } from './exchange.ts';
import { parseResourcePath } from './resourcePath.ts';
import { badQuery, notFound } from './sharePointRefusal.ts';

export interface RawRequest {
  readonly method: string;
  /** Path with query, or an absolute address of this origin (in a batch). */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

function effectiveMethod({ method, headers }: RawRequest): string {
  const override = method === 'POST' ? headers.get('x-http-method') : undefined;
  const verb = (override ?? method).toUpperCase();
  return verb === 'PATCH' ? 'MERGE' : verb;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badQuery('The address is not valid percent encoding.');
  }
}

/** The address of a file itself, as a browser opens it: the same as its content by the interface. */
function fileRequest(raw: RawRequest, url: URL): SharePointRequest {
  const path = decode(url.pathname);
  const webPath = /^\/sites\/[^/]+/i.exec(path)?.[0];
  if (webPath === undefined) throw notFound('404 FILE NOT FOUND');
  const resource = `web/getfilebyserverrelativepath(decodedurl='${path.replaceAll("'", "''")}')/$value`;
  return {
    method: effectiveMethod(raw),
    webPath,
    resource: parseResourcePath(resource, new URLSearchParams()),
    query: new URLSearchParams(),
    headers: raw.headers,
    body: raw.body,
    address: url.pathname + url.search,
  };
}

/** Reads a request's address; the origin decides whether an absolute address is ours. */
export function parseRequest(raw: RawRequest, origin: string): SharePointRequest {
  const url = new URL(raw.url, origin);
  if (url.origin !== origin) throw badQuery(`The address ${url.origin} is not of this service.`);
  const match = /^(.*?)\/_api\/(.*)$/i.exec(url.pathname);
  if (match === null) return fileRequest(raw, url);
  return {
    method: effectiveMethod(raw),
    webPath: decode(match[1] ?? ''),
    resource: parseResourcePath(decode(match[2] ?? ''), url.searchParams),
    query: url.searchParams,
    headers: raw.headers,
    body: raw.body,
    address: url.pathname + url.search,
  };
}
