import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Addresses } from '../addresses.ts';
import { securityHeaders } from './securityHeaders.ts';
import { createTabFiles } from './tabFile.ts';
import type { Encoding, TabFile } from './tabFile.ts';
import { tabsConfiguration } from './tabsConfiguration.ts';

export interface TabsOptions {
  /** The folder that the product's own build writes. */
  readonly folder: string;
  readonly addresses: Addresses;
  /** Milliseconds added to every answer. */
  readonly latencyMs: number;
  /** Server-relative paths of the sites that exist now. */
  readonly sitePaths: () => readonly string[];
}

const NOT_BUILT = 'The tabs are not built. Run: npm run build';

function chooseEncoding(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: TabFile): void {
  response.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = chooseEncoding(request);
  const body = file.body(encoding);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendPlain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

/** The static server of the product's tabs: files as built, and the configuration beside them. */
export function createTabs({ folder, addresses, latencyMs, sitePaths }: TabsOptions): RequestListener {
  const files = createTabFiles(folder);
  const headers = securityHeaders(addresses);

  function sendConfiguration(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.end(JSON.stringify(tabsConfiguration(addresses, sitePaths())));
  }

  function serve(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = files(path);
    if (file) sendFile(request, response, file);
    else if (files('/panel.html')) sendPlain(response, 404, `${path} is not here.`);
    else sendPlain(response, 503, NOT_BUILT);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = readPath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') sendPlain(response, 405, 'GET and HEAD only.');
    else if (path === null) sendPlain(response, 400, 'The address cannot be read.');
    else if (path === '/config.json') sendConfiguration(response);
    else serve(request, response, path);
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (latencyMs === 0) answer(request, response);
    else setTimeout(() => answer(request, response), latencyMs);
  };
}

function readPath(address: string): string | null {
  const path = URL.parse(address, 'http://tabs.invalid')?.pathname;
  try {
    const decoded = path === undefined ? null : decodeURIComponent(path);
    return decoded?.includes('\0') === true ? null : decoded;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
