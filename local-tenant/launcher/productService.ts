import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { SettableClock } from '../clock.ts';

export interface ServiceOptions {
  /** The product's own program; null leaves it out. */
  readonly program: string | null;
  readonly dataFolder: string;
  readonly clock: SettableClock;
  readonly environment: () => Readonly<Record<string, string>>;
}

/** The product's service as a process of its own, so that it can be killed, doubled and restarted. */
export interface ProductService {
  start(): void;
  stop(): Promise<void>;
}

/** Milliseconds before a service that has fallen is started again. */
const rest = 1000;
const preload = join(import.meta.dirname, '..', 'loopback-names.cjs');
/** As the product's image starts it. */
const memory = ['--max-semi-space-size=2', '--max-old-space-size=128'];
const flags = [...memory, '--require', preload];

/** What the service says is kept in the data folder, one line of JSON for each event. */
export function createProductService(options: ServiceOptions): ProductService {
  const { program, dataFolder, clock, environment } = options;
  let running: ChildProcess | null = null;

  const tellClock = (): void => {
    if (running?.connected === true) running.send(clock.word());
  };
  clock.onChange(tellClock);

  const start = (): void => {
    if (program === null || running !== null) return;
    if (!existsSync(program)) {
      process.stderr.write('Tjänsten är inte byggd. Bygg den: npx gulp build:service\n');
      return;
    }
    const log = openSync(join(dataFolder, 'service.log'), 'a');
    const child = spawn(process.execPath, [...flags, program], {
      env: { ...process.env, MALLOC_ARENA_MAX: '1', ...environment() },
      stdio: ['ignore', log, log, 'ipc'],
    });
    running = child;
    child.once('exit', (code) => fallen(child, code));
    tellClock();
  };

  function fallen(child: ChildProcess, code: number | null): void {
    if (running !== child) return;
    running = null;
    process.stderr.write(`Tjänsten stannade (${code ?? 'avbruten'}). service.log säger varför.\n`);
    setTimeout(start, rest).unref();
  }

  return {
    start,
    async stop() {
      const child = running;
      running = null;
      if (child === null || child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
