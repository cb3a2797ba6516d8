import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callSharePoint } from './callSharePoint.ts';

/** One row of the tenant's request log. */
export interface LoggedRequest {
  readonly n: number;
  readonly at: string;
  readonly persona: string | null;
  readonly surface: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytesOut: number;
  readonly batchParts: number;
  /** Tells the windows of one person apart. */
  readonly client: string | null;
  /** How long the answer, or a part of it, asked to be left alone. */
  readonly waitMs: number | null;
}

export interface Health {
  readonly ready: boolean;
  readonly sites: readonly { readonly url: string; readonly kind: string; readonly title: string }[];
  readonly meetings: readonly {
    readonly id: number;
    readonly site: string;
    readonly title: string;
    readonly state: string;
  }[];
}

/** A tenant of the test's own, in a process and a data folder of its own. */
export interface LocalTenant {
  readonly portal: string;
  readonly sharePoint: string;
  readonly pid: number;
  /** The folder that holds its data until it is stopped. */
  readonly data: string;
  /** Milliseconds from the start to readiness. */
  readonly readyAfter: number;
  health(): Promise<Health>;
  post(call: string, body: unknown): Promise<unknown>;
  token(persona: string, audience?: string): Promise<string>;
  /** The log after entry `since`, preflights left out unless asked for. */
  requests(since: number, options?: { readonly preflights: boolean }): Promise<readonly LoggedRequest[]>;
  lastRequest(): Promise<number>;
  /** What lies in SharePoint, read as a person from outside the product. */
  read<T>(persona: string, address: string): Promise<T>;
  /** Changes one row from outside the product, on its present ETag. */
  write(persona: string, address: string, fields: object): Promise<void>;
  stop(): Promise<void>;
}

export interface TenantOptions {
  readonly seed?: string;
  readonly latency?: number;
  readonly now?: string;
  /** Starts the product's service too, for what it alone does. */
  readonly service?: boolean;
  /** Another folder of tab pages than the product's. */
  readonly tabs?: string;
  /** Another package of web parts than the product's. */
  readonly package?: string;
  /** Milliseconds added to every answer of the tabs' server. */
  readonly tabsLatency?: number;
  /** Stops waiting after this many milliseconds. */
  readonly patience?: number;
  /** A folder of data, made for the same seed, to begin with a copy of. */
  readonly from?: string;
}

const root = process.cwd();

/** Starts `local-tenant/launch.ts` on free ports and waits until it is ready. */
export async function startLocalTenant(options: TenantOptions = {}): Promise<LocalTenant> {
  const port = await freePorts();
  const data = await mkdtemp(path.join(tmpdir(), 'local-tenant-'));
  await beginWithCopy(data, options);
  const started = Date.now();
  const child = launch(port, data, options);
  const portal = `http://localhost:${port}`;
  await untilReady(child, portal, options.patience ?? 180_000);
  if (options.service === true)
    await untilAnswering(`http://bot.localhost:${port + 3}/health`).catch(async (error: unknown) => {
      await stop(child, data);
      throw error;
    });
  return tenantAt(portal, `http://sharepoint.localhost:${port + 1}`, child, data, Date.now() - started);
}

/** In a run of all tests the demo data have been made once; each tenant begins with a copy of its own. */
async function beginWithCopy(data: string, { seed = 'demo', now, from }: TenantOptions): Promise<void> {
  if (from !== undefined) await cp(from, data, { recursive: true });
  const made = process.env['SEEDED_TENANT'] ?? '';
  if (from !== undefined || seed !== 'demo' || now !== undefined || !existsSync(path.join(made, 'seed.json')))
    return;
  await cp(made, data, { recursive: true });
}

function launch(port: number, data: string, options: TenantOptions): ChildProcess {
  const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const preload = path.join(root, 'local-tenant', 'loopback-names.cjs');
  const flags = ['--disable-warning=ExperimentalWarning', '--require', preload];
  const { seed = 'demo', latency = 0, now, tabs, tabsLatency } = options;
  const given = {
    port,
    data,
    seed,
    latency,
    now,
    tabs,
    service: options.service === true ? 'on' : 'off',
    'tabs-latency': tabsLatency,
    package: options.package,
  };
  const args = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  return spawn(node, [...flags, 'local-tenant/launch.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function untilReady(child: ChildProcess, portal: string, patience: number): Promise<void> {
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && child.exitCode === null) {
    const health = await fetch(`${portal}/_local/health`)
      .then((answer) => answer.json() as Promise<Health>)
      .catch(() => null);
    if (health?.ready === true) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  child.kill('SIGKILL');
  throw new Error(`The local tenant did not become ready.\n${Buffer.concat(output).toString()}`);
}

/** The service is a process of its own, which nobody waits for but those who need it. */
async function untilAnswering(address: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if ((await fetch(address).catch(() => null))?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function tenantAt(
  portal: string,
  sharePoint: string,
  child: ChildProcess,
  data: string,
  readyAfter: number,
): LocalTenant {
  const get = async <T>(call: string): Promise<T> =>
    (await fetch(`${portal}/_local/${call}`)).json() as Promise<T>;
  const post = async (call: string, body: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${portal}/_local/${call}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${call}: ${answer.status} ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };
  const token = async (persona: string, audience = sharePoint): Promise<string> => {
    const minted = (await post('token', { persona, audience })) as Record<string, string>;
    return minted['token'] ?? minted['access_token'] ?? minted['accessToken'] ?? '';
  };
  const logged = async (since: number): Promise<readonly LoggedRequest[]> => {
    const answer = await get<readonly LoggedRequest[] | { requests: readonly LoggedRequest[] }>(
      `requests?since=${since}`,
    );
    return 'requests' in answer ? answer.requests : answer;
  };
  return {
    portal,
    sharePoint,
    pid: child.pid ?? 0,
    data,
    readyAfter,
    health: () => get<Health>('health'),
    post,
    token,
    requests: async (since, { preflights } = { preflights: false }) =>
      (await logged(since)).filter((request) => preflights || request.method !== 'OPTIONS'),
    lastRequest: async () => (await logged(0)).at(-1)?.n ?? 0,
    read: async <T>(persona: string, address: string) =>
      JSON.parse((await callSharePoint(sharePoint, await token(persona), address)).text) as T,
    write: async (persona, address, fields) => {
      const bearer = await token(persona);
      const { etag } = await callSharePoint(sharePoint, bearer, address);
      await callSharePoint(sharePoint, bearer, address, { fields, etag });
    },
    stop: () => stop(child, data),
  };
}

async function stop(child: ChildProcess, data: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(impatient);
  }
  await rm(data, { recursive: true, force: true });
}

/** Five free ports in a row. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const base = 20_000 + Math.floor(Math.random() * 2000) * 10;
    const free = await Promise.all([0, 1, 2, 3, 4].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('No five free ports in a row were found.');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
