import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callSharePoint } from '../support/callSharePoint.ts';

jest.setTimeout(60_000);

const node = path.resolve('node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
const PORT = 23_460;

interface Run {
  readonly child: ChildProcess;
  readonly printed: () => string;
}

function run(...args: readonly string[]): Run {
  const flags = ['--disable-warning=ExperimentalWarning', 'local-tenant/launch.ts'];
  const child = spawn(node, [...flags, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, printed: () => text };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));

async function untilPrinted({ child, printed }: Run, words: string): Promise<void> {
  while (!printed().includes(words)) {
    if (child.exitCode !== null) throw new Error(printed());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function mint(): Promise<string> {
  const answer = await fetch(`http://localhost:${PORT}/_local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'administrator', audience: `http://sharepoint.localhost:${PORT + 1}` }),
  });
  return ((await answer.json()) as { token: string }).token;
}

describe('stopping and starting the tenant', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'restart-'));
  const here = [`--port=${PORT}`, `--data=${data}`];
  const running: ChildProcess[] = [];
  const start = (...args: readonly string[]): Run => {
    const started = run(...here, ...args);
    running.push(started.child);
    return started;
  };
  const title = async (token: string): Promise<unknown> => {
    const origin = `http://sharepoint.localhost:${PORT + 1}`;
    const { text } = await callSharePoint(origin, token, '/sites/est-sodermalm/_api/web?$select=Title');
    return (JSON.parse(text) as { Title: string }).Title;
  };

  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  it('loses neither data nor tokens, and says where things are', async () => {
    const first = start('--seed=empty');
    await untilPrinted(first, 'Ctrl-C');
    expect(first.printed()).toContain(`http://localhost:${PORT}/teams`);
    const token = await mint();
    first.child.kill('SIGINT');
    expect(await ended(first.child)).toBe(0);

    const second = start();
    await untilPrinted(second, 'Ctrl-C');
    expect(second.printed()).toContain('med data: empty');
    expect(await title(token)).toBe('EST Södermalm');
    second.child.kill('SIGTERM');
    expect(await ended(second.child)).toBe(0);
  });

  it('says which port is taken', async () => {
    const squatter = createServer().listen(PORT + 2, '127.0.0.1');
    const refused = start();
    expect(await ended(refused.child)).toBe(1);
    expect(refused.printed()).toContain(`Port ${PORT + 2} is taken. Choose another base with --port.`);
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('says what is wrong with an option', async () => {
    const refused = start('--latency=snabbt');
    expect(await ended(refused.child)).toBe(2);
    expect(refused.printed()).toContain('--latency ska vara millisekunder');
  });
});
