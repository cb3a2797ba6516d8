import { spawn } from 'node:child_process';
import path from 'node:path';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  /** Called with all that has been written so far; true kills the program there and then. */
  readonly killWhen?: (written: string) => boolean;
  readonly onText?: (written: string) => void;
  /** Closes the program's output before it writes, as `head` does once it has enough. */
  readonly hangUp?: boolean;
}

const node = path.join('node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs one of the product's own commands as an administrator would, in a process of its own. */
export function runTool(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { killWhen = () => false, onText = () => undefined } = options;
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (options.hangUp === true) child.stdout.destroy();
  const written = { out: '', err: '' };
  const listen = (stream: 'out' | 'err') => (chunk: Buffer) => {
    written[stream] += chunk.toString('utf8');
    onText(written[stream]);
    if (killWhen(written[stream])) child.kill('SIGKILL');
  };
  child.stdout.on('data', listen('out'));
  child.stderr.on('data', listen('err'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...written }));
  });
}
