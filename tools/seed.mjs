// Seeds a local tenant once, so that the tests of a run can each begin with a copy of its data: node tools/seed.mjs FOLDER
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment, root } from './workshop.mjs';

const folder = process.argv[2];
const patience = 180_000;
/** Beside the ports that tests choose among. */
const port = 10_000 + (process.pid % 900) * 10;

const isWhole = () => {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'seed.json'), 'utf8')).complete === true;
  } catch {
    return false;
  }
};

const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
const preload = path.join(root, 'local-tenant', 'loopback-names.cjs');
const tenant = spawn(
  node,
  ['--require', preload, 'local-tenant/launch.ts', `--port=${port}`, `--data=${folder}`, '--seed=demo'],
  { cwd: root, env: environment(), stdio: ['ignore', 'ignore', 'inherit'] },
);
const looking = setInterval(() => isWhole() && tenant.kill('SIGTERM'), 200);
const impatient = setTimeout(() => tenant.kill('SIGKILL'), patience);
tenant.once('exit', () => {
  clearInterval(looking);
  clearTimeout(impatient);
  process.exit(isWhole() ? 0 : 1);
});
