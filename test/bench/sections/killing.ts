import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantAt } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instantAt.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { addressesFrom } from '../../../local-tenant/addresses.ts';
import { selfSignedCertificate } from '../../../local-tenant/identity/selfSignedCertificate.ts';
import { serviceEnvironment } from '../../../local-tenant/launcher/serviceEnvironment.ts';
import type { LocalTenant } from '../../support/localTenant.ts';
import { daysOfReminding, expectedRules, promiseDays, seasons } from '../killing/promisedDays.ts';
import { reckon } from '../killing/readOutbox.ts';
import { ServiceProcess } from '../killing/ServiceProcess.ts';
import { seededRandom } from '../seededRandom.ts';
import { benchSite, say, type Workbench } from '../Workbench.ts';

const wantedReminders = Number(process.env['BENCH_REMINDERS'] ?? 20_000);
const wantedKills = Number(process.env['BENCH_KILLS'] ?? 500);
const times = ['08:05', '08:25', '08:45', '09:05', '11:05', '15:05'];
const certificateDays = 8_000;
const calmDays = 3;
const tickToken = 'k'.repeat(40);
/** The other instance's clock is off, now before and now after. */
const minutesOff = [5, -5];

async function openServices(tenant: LocalTenant): Promise<readonly ServiceProcess[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'killing-'));
  const files = { certificate: path.join(folder, 'service.crt'), key: path.join(folder, 'service.key') };
  const { certificate, key } = selfSignedCertificate(certificateDays);
  await Promise.all([writeFile(files.certificate, certificate), writeFile(files.key, key)]);
  await tenant.post('certificate', { app: 'service', certificate });
  const first = Number(new URL(tenant.portal).port);
  const addresses = addressesFrom(first);
  const environment = serviceEnvironment({ addresses, files, tickToken, sitePaths: [`/sites/${benchSite}`] });
  const quick = { ...environment, SAMVERKAN_MAILS_PER_MINUTE: '9999' };
  return [first + 3, first + 5].map(
    (port) =>
      new ServiceProcess({
        port,
        environment: quick,
        tickToken,
        log: path.join(folder, `${String(port)}.log`),
      }),
  );
}

/** Planned faults: one call in ten is throttled, one in fifty is cut off after its work was done. */
async function letItRain(tenant: LocalTenant): Promise<void> {
  for (const target of ['graph', 'sharepoint']) {
    await tenant.post('faults', { target, kind: '429', rate: 0.1, seed: 1, retryAfter: 1 });
    await tenant.post('faults', { target, kind: 'drop', rate: 0.02, seed: 2 });
  }
}

interface Round {
  readonly tenant: LocalTenant;
  readonly services: readonly ServiceProcess[];
  readonly random: () => number;
  /** How likely it is that an instance is killed in a step. */
  readonly danger: number;
}

/** Both instances tick at once; each may be killed before it is done. Tells how many were. */
async function step(
  { tenant, services, random, danger }: Round,
  day: LocalDate,
  time: string,
): Promise<number> {
  const at = instantAt(day, time, 'Europe/Stockholm');
  await tenant.post('clock', { now: at, running: true });
  const ahead = Date.parse(at) - Date.now();
  const killed = await Promise.all(
    services.map(async (service, index) => {
      const off = index === 0 ? 0 : (minutesOff[Math.floor(random() * minutesOff.length)] ?? 0);
      service.setAhead(ahead + off * 60_000);
      const ticking = service.tick();
      const dies = random() < danger;
      if (dies) {
        await pause(random() ** 2 * 1500);
        await service.kill();
      }
      await ticking;
      return dies;
    }),
  );
  await Promise.all(services.filter((_, index) => killed[index]).map((service) => service.start()));
  return killed.filter(Boolean).length;
}

/** Half of the reminders over each change of the clock, both at once: most of the time is spent waiting. */
export async function killing(bench: Workbench): Promise<object> {
  const [spring, autumn] = await Promise.all([
    weeksFrom(seasons.spring, bench),
    weeksFrom(seasons.autumn, bench),
  ]);
  return { spring, autumn };
}

/** Two instances of the service through weeks of reminders, killed time and again, in bad weather. */
async function weeksFrom(firstDue: LocalDate, bench: Workbench): Promise<object> {
  const tenant = await bench.start('load:20', { latency: 0 });
  const amount = Math.ceil(wantedReminders / 2 / expectedRules.length);
  const days = daysOfReminding(amount, firstDue);
  await promiseDays(tenant, amount, firstDue);
  const services = await openServices(tenant);
  const stormy = days.slice(0, -calmDays);
  // A day without any of them is made up for by the next one.
  const outage = stormy[Math.floor(stormy.length / 2)];
  const round = { tenant, services, random: seededRandom(7) };
  // The last step can pass one over.
  const aimed = wantedKills / 2 + 1;
  let chances = (stormy.length - 1) * times.length * services.length;
  let kills = 0;
  try {
    await Promise.all(services.map((service) => service.start()));
    await letItRain(tenant);
    for (const day of stormy) {
      if (day === outage) continue;
      for (const time of times) {
        kills += await step({ ...round, danger: (aimed - kills) / chances }, day, time);
        chances -= services.length;
      }
      say(`${day}: ${String(kills)} kills`);
    }
    await tenant.post('faults', {});
    for (const day of days.slice(-calmDays))
      for (const time of times) await step({ ...round, danger: 0 }, day, time);
    const { duplicates, planned, ...others } = await reckon(tenant, expectedRules);
    const unplanned = amount * expectedRules.length - planned;
    return { kills, ...others, unplanned, duplicates, duplicatePercent: (100 * duplicates) / others.mails };
  } finally {
    await Promise.all(services.map((service) => service.kill()));
  }
}
