// What both front doors (start and test) need before anything else. Runs on any Node from 20 on, without dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.installed-from');

/** Whether whoever runs the command has asked for English. */
export const inEnglish = /(^| )--lang(uage)?[= ]en( |$)/.test(process.argv.slice(2).join(' '));

/** The project's own Node 22 and tools come before whatever the machine holds. */
export const environment = () => ({
  ...process.env,
  PATH: [bin, process.env['PATH'] ?? ''].join(path.delimiter),
});

/** Runs a command to its end; `log` takes its output instead of the terminal. */
export function run(command, args, { log, ...options } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', log ? 'pipe' : 'inherit', log ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    });
    child.stdout?.on('data', log);
    child.stderr?.on('data', log);
    child.once('error', (error) => resolve({ code: 1, seconds: 0, error }));
    child.once('close', (code) => resolve({ code: code ?? 1, seconds: (Date.now() - started) / 1000 }));
  });
}

/** Installs from the lock file, and only when the lock file is another than last time. */
export async function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(
    inEnglish
      ? 'Installing dependencies from package-lock.json (a couple of minutes the first time) …'
      : 'Installerar beroenden från package-lock.json (ett par minuter första gången) …',
  );
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(
      inEnglish
        ? 'npm ci failed. Check that the network reaches an npm registry, and try again.'
        : 'npm ci misslyckades. Kontrollera att nätet når ett npm-register och försök igen.',
    );
    process.exit(code);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
