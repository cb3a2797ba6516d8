// Draws the imports between the rooms of the house into docs/architecture.md; `--check` only compares.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment, root } from './workshop.mjs';

const page = path.join(root, 'docs', 'architecture.md');
const [begin, end] = ['<!-- diagram: npm run diagram -->', '<!-- /diagram -->'];
const rooms =
  '^(shared/adapters/[^/]+|shared/[^/]+|teams-app/[^/]+|spfx-webparts/src|local-tenant/demo|local-tenant)';

const drawn = execFileSync(
  'depcruise',
  [
    ...['shared', 'teams-app', 'spfx-webparts/src', 'local-tenant'],
    ...[
      '--config',
      '.dependency-cruiser.cjs',
      '--include-only',
      '^(shared|teams-app|spfx-webparts|local-tenant)/',
    ],
    ...['--collapse', rooms, '--output-type', 'mermaid'],
  ],
  {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  },
);
const before = readFileSync(page, 'utf8');
const [head, , tail] = split(before);
const after = `${head}${begin}\n\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n\n${end}${tail}`;

if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (before !== after) {
  console.error('docs/architecture.md shows another house than the code; run: npm run diagram');
  process.exit(1);
}

function split(text) {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`${page} lacks ${begin} … ${end}`);
  return [text.slice(0, from), text.slice(from, to), text.slice(to + end.length)];
}
