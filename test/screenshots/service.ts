import { instantAt } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instantAt.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { addDays } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import {
  defaultSendingHours,
  nextSendingDay,
} from '@samverkansrummet/shared/lib-commonjs/domain/reminders/sendingHours.js';
import type { LocalTenant } from '../support/localTenant.ts';
import type { Shot } from './shots.ts';

const zone = 'Europe/Stockholm';
const mostDays = 10;

interface SentMail {
  readonly body: string;
}

const mailsIn = async (tenant: LocalTenant): Promise<readonly SentMail[]> =>
  (await (await fetch(`${tenant.portal}/_local/mail`)).json()) as readonly SentMail[];

const forum = 'est-sodermalm';

/** The next meeting waits until the days have passed. */
async function postponeMeeting(tenant: LocalTenant): Promise<void> {
  const { meetings } = await tenant.health();
  const { id } = meetings.find(({ site, state }) => site === forum && state === 'Planerat') ?? {};
  const day = nextSendingDay(
    addDays(localDateOf(new Date().toISOString() as Instant, zone), 2 * mostDays),
    defaultSendingHours,
  );
  const row = `/sites/${forum}/_api/web/GetList('/sites/${forum}/Lists/Meetings')/items(${String(id)})`;
  await tenant.write('samordnare', row, { SamStartsAt: instantAt(day, '13:00', zone) });
}

/** Days of reminders, until some have gone by mail; tells the answer page of the first one. */
export async function letDaysPass(tenant: LocalTenant): Promise<string> {
  await tenant.post('chat', { persona: 'trafikkontoret', text: 'hjälp' });
  await postponeMeeting(tenant);
  let day = localDateOf(new Date().toISOString() as Instant, zone);
  for (let passed = 1; passed <= mostDays; passed += 1) {
    day = nextSendingDay(day, defaultSendingHours);
    await tenant.post('clock', { now: instantAt(day, '09:00', zone), running: true });
    await tenant.post('tick', {});
    const link = /href="([^"]+\/svar\/[\w-]{43})\//u.exec((await mailsIn(tenant))[0]?.body ?? '')?.[1];
    if (link !== undefined && passed > mostDays / 2) return link;
  }
  throw new Error('Nobody was reminded by mail.');
}

export interface ServicePage {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** The link that is followed first. */
  readonly follow?: RegExp;
}

/** What the service itself shows, and where it is shown. */
export const servicePages = (portal: string, link: string): readonly ServicePage[] => [
  {
    name: 'chat-sv-light-400',
    address: `${portal}/teams/chat?persona=trafikkontoret`,
    width: 400,
    height: 900,
  },
  { name: 'answer-page-sv-light-360', address: link, width: 360, height: 900 },
  {
    name: 'answer-form-sv-dark-360',
    address: link,
    width: 360,
    height: 900,
    dark: true,
    follow: /^Svara på: /,
  },
  {
    name: 'answer-form-en-light-360',
    address: `${link}?sprak=en`,
    width: 360,
    height: 900,
    follow: /^Answer/,
  },
];

/** The reminders' own pages, when some have been sent. */
export const reminderShots: readonly Shot[] = [
  {
    name: 'reminders-sv-light-1280',
    place: { site: 'est-sodermalm', persona: 'samordnare', surface: 'channel', subPage: 'påminnelser' },
    width: 1280,
    height: 1200,
  },
  {
    name: 'my-reminders-en-dark-360',
    place: {
      persona: 'trafikkontoret',
      surface: 'personal',
      subPage: 'mina-påminnelser',
      theme: 'dark',
      lang: 'en',
    },
    width: 360,
    height: 900,
  },
];
