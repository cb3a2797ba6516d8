import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { refuse } from '../../http/answer.ts';
import type { Handler } from '../../http/Exchange.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.woff': 'font/woff',
};

/** Only what Microsoft and React publish to be run in a browser. */
const SERVED = /^(?:@microsoft\/[a-z0-9-]+\/dist|react(?:-dom)?\/umd)\/[A-Za-z0-9._-]+$/;
const LOADER_CHUNK = /^@microsoft\/sp-loader\/dist\/chunk\./;

/** A part of another component is asked for beside the loader that loads it, which is where a CDN would keep both. */
function chunkOfAnother(nodeModules: string, file: string): string | null {
  const scope = join(nodeModules, '@microsoft');
  const places = readdirSync(scope).map((name) => join(scope, name, 'dist', basename(file)));
  return places.find((place) => existsSync(place)) ?? null;
}

function placeOf(nodeModules: string, file: string): string | null {
  if (!SERVED.test(file)) return null;
  const direct = join(nodeModules, file);
  if (existsSync(direct)) return direct;
  return LOADER_CHUNK.test(file) ? chunkOfAnother(nodeModules, file) : null;
}

/** Serves Microsoft's packages from where npm laid them; their licence lets nobody copy them elsewhere. */
export function createPackageFiles(nodeModules: string, prefix: string): Handler {
  return async ({ response, url }) => {
    const place = placeOf(nodeModules, url.pathname.slice(prefix.length));
    const type = place === null ? undefined : types[extname(place)];
    if (place === null || type === undefined) {
      refuse(response, 404, 'notFound', `${url.pathname} is not here.`);
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    });
    response.end(await readFile(place));
  };
}
