/** Writes dist/samverkansrummet.sppkg from what Heft packed: `node tools/build/package-web-parts.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reproducibleWebPartPackage } from './web-part-package.ts';

const root = join(import.meta.dirname, '..', '..');
const target = join('dist', 'samverkansrummet.sppkg');

const packed = await readFile(
  join(root, 'spfx-webparts', 'sharepoint', 'solution', 'samverkansrummet.sppkg'),
);
const bytes = await reproducibleWebPartPackage(packed);
await mkdir(join(root, 'dist'), { recursive: true });
await writeFile(join(root, target), bytes);
process.stdout.write(`${target}: ${String(bytes.length)} bytes\n`);
