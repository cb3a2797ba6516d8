import { ManualClock } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/ManualClock.js';
import { connectAnswerLinks } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectAnswerLinks.js';
import type { SharePointSetup } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectMeetingSites.js';
import {
  connectReminders,
  type ConnectedReminders,
} from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectReminders.js';
import { makeTick } from '@samverkansrummet/shared/lib-commonjs/application/reminders/makeTick.js';
import type { Instant, OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import type { LocalTenant } from '../../support/localTenant.ts';
import { mailWithLinks } from '../../support/mailWithLinks.ts';
import { rounded } from '../statistics.ts';
import { bareAction } from '../storm/stormRows.ts';
import { benchSite, say, type Workbench } from '../Workbench.ts';

const timeZone = 'Europe/Stockholm';
const due = 200;
const organisation = 'trafikkontoret' as OrganisationKey;
/** A Monday far enough ahead that nothing else is due. */
const dueDay = '2034-11-20' as LocalDate;
const titleOf = (index: number): string => `Driftansvarig ${index}`;

/** One request to the forum, two to the programme. */
const nothingToDo = 3;

let written = 0;
const operations = { next: () => `bench-${(written += 1)}` as OperationId };

/** Microsoft's prices for Graph, which REST seldom undercuts: a query or a write costs two, each part of a batch by itself. */
const unitsOf = (parts: number): number => 2 * Math.max(1, parts);

const setupOf = (tenant: LocalTenant): SharePointSetup => ({
  sharePointOrigin: tenant.sharePoint,
  programmeSite: '/sites/programmet',
  forums: [`/sites/${benchSite}`],
  signIn: { kind: 'token', tokens: () => tenant.token('administrator') },
});

const connect = (tenant: LocalTenant): ConnectedReminders =>
  connectReminders({ ...setupOf(tenant), service: null });

/** What a service that has just been started asks of SharePoint at one tick. */
async function tickAt(tenant: LocalTenant, moment: string) {
  const { directory, office, forums } = connect(tenant);
  const answering = connectAnswerLinks(setupOf(tenant));
  const sent: string[] = [];
  const now = moment as Instant;
  const clock = new ManualClock(now);
  const ports = { links: answering.links, forums: answering.forums, directory, clock, timeZone };
  const tick = makeTick({
    ...{ directory, office, forums, operations, clock, timeZone },
    ...mailWithLinks(ports, (mime) => sent.push(mime)),
    random: Math.random,
    service: null,
  });
  const since = await tenant.lastRequest();
  const started = performance.now();
  const done = await tick(now);
  if (!done.ok) throw new Error(`The tick failed: ${JSON.stringify(done.error)}`);
  if (done.value.troubles.length > 0) throw new Error(JSON.stringify(done.value.troubles));
  const seconds = rounded((performance.now() - started) / 1000, 1);
  const requests = (await tenant.requests(since)).filter(({ surface }) => surface === 'sharepoint');
  return {
    sent: sent.length,
    requestsBesidesSends: requests.length - sent.length,
    units: requests.reduce((sum, { batchParts }) => sum + unitsOf(batchParts), 0),
    bytes: requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    seconds,
  };
}

async function addWhatIsDue(tenant: LocalTenant): Promise<void> {
  const { directory, forums } = connect(tenant);
  const numbers = Array.from({ length: due }, (_, index) => index);
  const contacts = await directory.add(
    'contacts',
    numbers.map((index) => ({
      row: {
        ...{ organisation, functionTitle: titleOf(index), role: 'action-owner', channel: 'mail' },
        ...{ person: null, mail: `drift${index}@exempel.se`, forums: [], substitute: null },
        ...{ validFrom: '2026-01-01' as LocalDate, validTo: null },
      },
      operation: operations.next(),
    })),
  );
  const actions = await forums.all()[0]?.actions.addMany(
    numbers.map((index) => ({
      fields: {
        ...bareAction('Laga belysningen'),
        ...{ organisation, functionTitle: titleOf(index), dueDate: dueDay, status: 'in-progress' },
      },
      operation: operations.next(),
    })),
  );
  if (!contacts.ok || actions?.ok !== true) throw new Error('What is due could not be added.');
}

/** A tick every minute until what stood there before the first has been looked through; none of it may cost more than the last. */
async function lookBack(tenant: LocalTenant) {
  const first = Date.parse('2034-11-17T03:00:00Z');
  const ticks: Awaited<ReturnType<typeof tickAt>>[] = [];
  do ticks.push(await tickAt(tenant, new Date(first + ticks.length * 60_000).toISOString()));
  while ((ticks.at(-1)?.requestsBesidesSends ?? 0) > nothingToDo);
  const most = (value: (tick: (typeof ticks)[number]) => number): number => Math.max(...ticks.map(value));
  return {
    ticks: ticks.length,
    mostRequests: most(({ requestsBesidesSends }) => requestsBesidesSends),
    mostUnits: most(({ units }) => units),
    mostBytes: most(({ bytes }) => bytes),
    mostSeconds: most(({ seconds }) => seconds),
  };
}

/** A tick in a long register: with nothing due, with 200 due, and after it. */
export async function reminding(bench: Workbench): Promise<object> {
  const tenant = await bench.loaded();
  await addWhatIsDue(tenant);
  say('The first tick looks at the latest answers and lays out the settings …');
  await tickAt(tenant, '2034-11-17T02:50:00Z');
  say('The next ones look through what stood there before …');
  const lookingBack = await lookBack(tenant);
  return {
    rows: bench.rows,
    lookingBack,
    nothingDue: await tickAt(tenant, '2034-11-17T05:10:00Z'),
    twoHundredDue: await tickAt(tenant, `${dueDay}T08:00:00Z`),
    afterwards: await tickAt(tenant, `${dueDay}T08:10:00Z`),
  };
}
