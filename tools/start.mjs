// npm start: from a fresh clone to a running local tenant with demo data.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment, installIfNeeded, root, run } from './workshop.mjs';

await installIfNeeded();
const built = await run('gulp', ['build', '--silent']);
if (built.code !== 0) {
  console.error('Bygget misslyckades; se raderna ovanför. Inget har startats.');
  process.exit(built.code);
}

const preload = path.join(root, 'local-tenant', 'loopback-names.cjs');
const tenant = spawn(
  'node',
  [
    '--disable-warning=ExperimentalWarning',
    '--require',
    preload,
    'local-tenant/launch.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, env: environment(), stdio: 'inherit', shell: process.platform === 'win32' },
);
// The terminal sends Ctrl-C to both; the tenant closes its file, this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tenant.kill(signal));
tenant.once('close', (code) => process.exit(code ?? 0));
