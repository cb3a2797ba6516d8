/** Writes dist/samverkansrummet-teams-<environment>.zip: `node tools/build/package-teams-app.ts [environment]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { teamsAppPackage } from './teams-app-package.ts';

const root = join(import.meta.dirname, '..', '..');
const environment = process.argv[2] ?? 'local';
const target = join('dist', `samverkansrummet-teams-${environment}.zip`);

const bytes = await teamsAppPackage(root, environment);
await mkdir(join(root, 'dist'), { recursive: true });
await writeFile(join(root, target), bytes);
process.stdout.write(`${target}: ${String(bytes.length)} bytes, valid against manifest schema 1.30\n`);
