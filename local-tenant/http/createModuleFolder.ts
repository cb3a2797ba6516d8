import { readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { refuse } from './answer.ts';
import type { Handler } from './Exchange.ts';

const NAME = /^(?:[a-z-]+\/)*[A-Za-z-]+\.(ts|css)$/;

function readModule(path: string, ending: string): string {
  const text = readFileSync(path, 'utf8');
  return ending === 'ts' ? stripTypeScriptTypes(text) : text;
}

/**
 * Serves the script modules and style sheets of one of the tenant's own pages. The modules are
 * TypeScript, of which only the types are taken away, so the browser loads them file by file.
 */
export function createModuleFolder(folder: string, prefix: string): Handler {
  const kept = new Map<string, { age: number; text: string }>();
  return ({ response, url }) => {
    const name = url.pathname.slice(prefix.length);
    const ending = NAME.exec(name)?.[1];
    const path = join(folder, name);
    const age = ending === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (ending === undefined || age === undefined) {
      refuse(response, 404, 'notFound', `${url.pathname} is not here.`);
      return;
    }
    const known = kept.get(name);
    const text = known?.age === age ? known.text : readModule(path, ending);
    kept.set(name, { age, text });
    response.writeHead(200, {
      'content-type': `${ending === 'ts' ? 'text/javascript' : 'text/css'}; charset=utf-8`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(text);
  };
}
