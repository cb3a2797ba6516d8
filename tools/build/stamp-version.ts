/**
 * Writes package.json's version into the Teams manifest and the web parts' solution, which have it in files of their
 * own; npm runs it as part of `npm version`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** SharePoint counts in four numbers. */
const stamped = {
  'manifest/teams/manifest.json': version,
  'spfx-webparts/config/package-solution.json': `${version}.0`,
} as const;

for (const [name, value] of Object.entries(stamped)) {
  const file = join(root, name);
  const content = readFileSync(file, 'utf8');
  writeFileSync(file, content.replace(/"version": "[\d.]+"/g, `"version": "${value}"`));
}
