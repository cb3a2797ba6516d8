import './loopback-names.cjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgressLine } from './launcher/progressLine.ts';
import { USAGE, readOptions } from './launcher/readOptions.ts';
import type { LaunchOptions } from './launcher/readOptions.ts';
import { openDataFolder } from './launcher/seedRecord.ts';
import type { DataFolder } from './launcher/seedRecord.ts';
import { startTenant } from './launcher/startTenant.ts';
import { SHAPE } from './sharepoint/store/schema.ts';
import type { RunningTenant } from './launcher/startTenant.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Data of another seed than was asked for, or of another version, are moved aside and never overwritten. */
function prepareFolder({ dataFolder, seed }: LaunchOptions): DataFolder {
  const folder = openDataFolder(dataFolder);
  const found = folder.seedRecord();
  if (found === null || (found.shape === SHAPE && found.seed === (seed ?? found.seed))) return folder;
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const why = found.shape === SHAPE ? '' : ' från en annan version';
  say(`Datakatalogen höll ${found.seed}${why}. De data ligger kvar i ${folder.moveAside(stamp)}.`);
  return folder;
}

function printAddresses({ addresses, seed }: RunningTenant, seconds: number): void {
  say(`Samverkansrummet är igång efter ${seconds.toLocaleString('sv-SE')} s, med data: ${seed}.`);
  say(`  Portal      ${addresses.portal}/`);
  say(`  Teams       ${addresses.portal}/teams`);
  say(`  Mejl        ${addresses.portal}/mail`);
  say(`  SharePoint  ${addresses.sharePoint}`);
  say(`  Flikar      ${addresses.tabs}`);
  say(`  Tjänsten    ${addresses.bot}`);
  say('Avsluta med Ctrl-C. Inget går förlorat.');
}

/** The first Ctrl-C closes in good order, a second one at once. */
function closeOnSignal(tenant: RunningTenant): void {
  let closing = false;
  const stop = (): void => {
    if (closing) process.exit(1);
    closing = true;
    tenant.close().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function launch(options: LaunchOptions): Promise<void> {
  const start = performance.now();
  const progress = createProgressLine(process.stdout);
  const tenant = await startTenant({
    ...options,
    folder: prepareFolder(options),
    builtTabs: join(root, 'teams-app', 'dist'),
    builtPackage: join(root, 'dist', 'samverkansrummet.sppkg'),
    serviceProgram: join(root, 'dist', 'service', 'main.mjs'),
    nodeModules: join(root, 'node_modules'),
    version: readVersion(),
    progress,
  });
  progress.end();
  closeOnSignal(tenant);
  printAddresses(tenant, Math.round((performance.now() - start) / 100) / 10);
}

const reading = readOptions(process.argv.slice(2));
if (reading.ok) {
  launch(reading.options).catch((error: unknown) => {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  });
} else {
  complain(reading.message);
  complain(USAGE);
  process.exit(2);
}
