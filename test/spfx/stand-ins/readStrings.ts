import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const FOLDER = join(__dirname, '../../../spfx-webparts/src/page/loc');

/** Reads a file of words as the page's loader reads it: an AMD module without dependencies. */
export function readStrings(locale: 'sv-se' | 'en-us'): Record<string, string> {
  let strings: Record<string, string> = {};
  runInNewContext(readFileSync(join(FOLDER, `${locale}.js`), 'utf8'), {
    define: (_dependencies: readonly string[], make: () => Record<string, string>) => {
      strings = { ...make() };
    },
  });
  return strings;
}
