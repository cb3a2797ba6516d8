import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalTenant } from '../../support/localTenant.ts';
import { issueLinks } from '../answering/issueLinks.ts';
import { coreSeconds, keepToOneCore, servicePid } from '../answering/serviceProcess.ts';
import { percentile, rounded } from '../statistics.ts';
import { megabytes, say, type Workbench } from '../Workbench.ts';

const minutes = Number(process.env['BENCH_ANSWER_MINUTES'] ?? 10);
const perSecond = Number(process.env['BENCH_ANSWER_RATE'] ?? 50);
/** Each asks about twice a second, well within what one address may. */
const readers = 25;
/** Mostly the first page, as from a mail. */
const places = ['', '', '', '/alla', ''] as const;
const samplesAMinute = 6;

/** What is loaded ahead of the service, and told to it; taken away again once it has started. */
async function withTiming(file: string, start: () => Promise<LocalTenant>): Promise<LocalTenant> {
  const told = {
    NODE_OPTIONS: `--import ${new URL('../answering/ownTime.mjs', import.meta.url).href}`,
    OWN_TIME_FILE: file,
    SAMVERKAN_PROXIES: '1',
  };
  Object.assign(process.env, told);
  try {
    return await start();
  } finally {
    for (const name of Object.keys(told)) Reflect.deleteProperty(process.env, name);
  }
}

const ask = (address: string, reader: number): Promise<void> =>
  new Promise((resolve) => {
    const headers = { 'x-forwarded-for': `10.0.0.${reader}` };
    get(address, { headers }, (answer) => {
      answer.resume().on('close', resolve);
    }).on('error', () => resolve());
  });

/** Asks at an even pace, whether or not what was asked before has been answered. */
async function pace(origin: string, links: readonly string[], sample: () => void): Promise<void> {
  const all = Math.round(minutes * 60 * perSecond);
  const begun = performance.now();
  const everySample = Math.max(1, Math.round((60 * perSecond) / samplesAMinute));
  const open = new Set<Promise<void>>();
  for (let count = 0; count < all; count += 1) {
    const ahead = begun + (count * 1000) / perSecond - performance.now();
    if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead));
    const link = links[count % links.length] ?? '';
    const asked = ask(`${origin}/svar/${link}${places[count % places.length] ?? ''}`, count % readers);
    open.add(asked);
    void asked.then(() => open.delete(asked));
    if (count % everySample === 0) sample();
  }
  await Promise.all(open);
}

interface Timing {
  readonly status: number;
  readonly whole: number;
  readonly own: number;
}

const timingsIn = (file: string): readonly Timing[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Timing => {
      const [status = 0, whole = 0, own = 0] = line.split(' ').map(Number);
      return { status, whole, own };
    });

const spread = (values: readonly number[]) => ({
  median: rounded(percentile(values, 0.5), 1),
  p99: rounded(percentile(values, 0.99), 1),
  most: rounded(Math.max(...values), 1),
});

/** The answer pages at an even pace on one core: each request's own time, and what the service holds meanwhile. */
export async function answering(bench: Workbench): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-time-'));
  const file = path.join(folder, 'requests.txt');
  try {
    const tenant = await withTiming(file, () => bench.start('demo', { latency: 0, service: true }));
    const pid = servicePid(tenant.pid);
    if (pid === null) throw new Error('The service’s process cannot be found; this section needs Linux.');
    const oneCore = keepToOneCore(pid);
    const links = await issueLinks(tenant);
    const origin = `http://bot.localhost:${Number(new URL(tenant.portal).port) + 3}`;
    for (const link of links) await ask(`${origin}/svar/${link}`, 200);
    say(`${perSecond} requests a second for ${minutes} minutes …`);
    const held: number[] = [];
    const before = coreSeconds(pid);
    const warm = timingsAfter(file);
    await pace(origin, links, () => held.push(megabytes(pid) ?? Number.NaN));
    const used = coreSeconds(pid) - before;
    await new Promise((resolve) => setTimeout(resolve, 600));
    return { ...told(timingsIn(file).slice(warm), held, used), oneCore };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first ones compile the code. */
function timingsAfter(file: string): number {
  try {
    return timingsIn(file).length;
  } catch {
    return 0;
  }
}

function told(timings: readonly Timing[], held: readonly number[], coreUsed: number): object {
  const third = Math.max(1, Math.floor(held.length / 3));
  const mean = (values: readonly number[]): number =>
    rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length), 1);
  return {
    minutes,
    perSecond,
    answered: timings.length,
    refused: timings.filter(({ status }) => status !== 200).length,
    ownMs: spread(timings.map(({ own }) => own)),
    coreMsARequest: rounded((coreUsed * 1000) / timings.length, 1),
    wholeMs: spread(timings.map(({ whole }) => whole)),
    megabytes: {
      first: held[0] ?? null,
      middleThird: mean(held.slice(third, 2 * third)),
      lastThird: mean(held.slice(2 * third)),
      most: Math.max(...held),
    },
  };
}
