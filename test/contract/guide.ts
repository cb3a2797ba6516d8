import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The commands at the end of a deployment guide, by which all of it is done on one's own machine. */
export function commandsOf(guide: string): readonly string[] {
  const blocks = readFileSync(guide, 'utf8').split(/^```.*$/m);
  // Text and commands take turns; the last block of commands has text after it.
  const last = blocks.filter((_, place) => place % 2 === 1).at(-1) ?? '';
  return last.trim().split('\n');
}

interface Ran {
  readonly command: string;
  readonly code: number | null;
  readonly text: string;
}

/** Runs one line in a shell, as whoever follows the guide does. */
export function runLine(command: string): Promise<Ran> {
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const listen = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ command, code, text }));
  });
}
