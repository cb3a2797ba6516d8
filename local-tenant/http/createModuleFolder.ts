import { readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { refuse } from './answer.ts';
import type { Handler } from './Exchange.ts';

interface PageFile {
  readonly type: string;
  readonly text: string;
}

const NAME = /^(?:[a-z-]+\/)*[A-Za-z-]+\.(ts|css)$/;

function readPageFile(path: string, ending: string): PageFile {
  const text = readFileSync(path, 'utf8');
  return ending === 'ts'
    ? { type: 'text/javascript; charset=utf-8', text: stripTypeScriptTypes(text) }
    : { type: 'text/css; charset=utf-8', text };
}

/** Reads the files of one folder and keeps them until they change on disk. */
function createReader(folder: string): (name: string) => PageFile | null {
  const kept = new Map<string, { age: number; file: PageFile }>();
  return (name) => {
    const ending = NAME.exec(name)?.[1];
    const age =
      ending === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
    if (ending === undefined || age === undefined) return null;
    const known = kept.get(name);
    if (known?.age === age) return known.file;
    const file = readPageFile(join(folder, name), ending);
    kept.set(name, { age, file });
    return file;
  };
}

/**
 * Serves the script modules and style sheets of one of the tenant's own pages. The modules are
 * TypeScript, of which only the types are taken away, so the browser loads them file by file.
 */
export function createModuleFolder(folder: string, prefix: string): Handler {
  const read = createReader(folder);
  return ({ response, url }) => {
    const file = read(url.pathname.slice(prefix.length));
    if (!file) {
      refuse(response, 404, 'notFound', `${url.pathname} is not here.`);
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(file.text);
  };
}
