import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openBrowser, type TeamsPlace } from '../support/browser.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { measureLiveness } from './liveness.ts';
import { measureOpening } from './opening.ts';
import { loadAllAndFilter, measureRegister } from './register.ts';
import { rounded } from './statistics.ts';

const rows = Number(process.env['BENCH_ROWS'] ?? 100_000);
const latency = 80;
const times = 5;
const site = 'est-sodermalm';

/** Figures with their conditions; absolute times are those of this machine, ratios are within this run. */
async function bench(): Promise<object> {
  say(`Seeding ${rows} actions …`);
  const loaded = await startLocalTenant({
    seed: `load:${rows}`,
    latency,
    tabsLatency: latency,
    patience: 600_000,
  });
  const browser = await openBrowser();
  try {
    const meeting = await meetingToCome(loaded);
    const panel: TeamsPlace = { persona: 'samordnare', surface: 'sidePanel', site, meeting, width: 320 };
    say('Opening the side panel …');
    const opening = await measureOpening(browser, loaded.portal, panel, times);
    const skeleton = await measureSkeleton(browser, panel);
    say('Opening the register …');
    const register = await measureRegister(browser, loaded, site);
    const common = await loadAllAndFilter(loaded, site);
    say('Watching a meeting for others’ changes …');
    const liveness = await measureLiveness(
      browser,
      loaded,
      site,
      meeting,
      Number(process.env['BENCH_CHANGES'] ?? 30),
    );
    return {
      conditions: { rows, latency, times },
      seeding: { seconds: rounded(loaded.readyAfter / 1000, 1), megabytesHeld: megabytes(loaded.pid) },
      sidePanel: opening,
      skeleton,
      sidePanelToSkeleton: rounded(opening.milliseconds / skeleton.milliseconds, 2),
      register,
      commonSamples: common,
      commonSamplesToRegister: {
        requests: rounded(common.requests / register.requests, 1),
        bytes: rounded(common.bytes / register.bytes, 1),
        time: rounded(common.milliseconds / register.milliseconds, 1),
      },
      liveness,
    };
  } finally {
    await browser.close();
    await loaded.stop();
  }
}

async function measureSkeleton(browser: Awaited<ReturnType<typeof openBrowser>>, place: TeamsPlace) {
  say('Opening the bare skeleton …');
  execFileSync('vite', ['build', '--logLevel', 'warn', '--config', 'test/bench/skeleton/vite.config.mjs']);
  const tenant = await startLocalTenant({
    seed: 'empty',
    latency,
    tabsLatency: latency,
    tabs: '.build/bench-skeleton',
  });
  try {
    return await measureOpening(browser, tenant.portal, place, times);
  } finally {
    await tenant.stop();
  }
}

async function meetingToCome(tenant: LocalTenant): Promise<number> {
  const { meetings } = await tenant.health();
  const found = meetings.find((meeting) => meeting.site === site && meeting.state === 'Planerat');
  if (!found) throw new Error('The seed holds no meeting to come.');
  return found.id;
}

/** What the tenant's process holds right now; null where the system does not tell. */
function megabytes(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : rounded(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const figures = JSON.stringify(await bench(), null, 2);
mkdirSync('.build', { recursive: true });
writeFileSync('.build/bench.json', figures);
process.stdout.write(`${figures}\n`);
