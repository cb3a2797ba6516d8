import '../../local-tenant/loopback-names.cjs';
import { connectReminders } from '../../shared/adapters/sharepoint/connectReminders';
import type { ForumKey } from '../../shared/domain/organisation/forum';
import type { OrganisationKey } from '../../shared/domain/organisation/organisation';
import { CLIENT_ID } from '../../local-tenant/identity/registeredApp';
import type { Action } from '../../shared/domain/action/action';
import type { Instant, PersonId } from '../../shared/domain/kernel/id';
import { instantAt } from '../../shared/domain/kernel/instantAt';
import { addDays, type LocalDate } from '../../shared/domain/kernel/localDate';
import { localDateOf } from '../../shared/domain/kernel/localDateOf';
import { defaultSendingHours, isSendingDay } from '../../shared/domain/reminders/sendingHours';
import { answerLink } from '../support/answerLink';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { formOf } from '../unit/teams-app/service/AnswerDesk';
import { anOperation, expectValue } from './ForumWorld';
import { bareActionFields } from './rows';

jest.setTimeout(240_000);

interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly name: string; readonly content: string }[];
}

const zone = 'Europe/Stockholm';
const forum = 'est-sodermalm' as ForumKey;
const answering = { organisation: 'nattvandrarna' as OrganisationKey, mail: 'nattvandrarna@exempel.se' };

let tenant: LocalTenant;
let day: LocalDate;
let promise: Action;

const connect = () =>
  connectReminders({
    sharePointOrigin: tenant.sharePoint,
    programmeSite: '/sites/programmet',
    forums: [`/sites/${forum}`],
    signIn: { kind: 'token', tokens: () => tenant.token('service') },
    service: CLIENT_ID as PersonId,
  });

const momentAt = (time: string): Instant => instantAt(day, time, zone);

const tick = (at: string): Promise<Record<string, number>> =>
  tenant.post('tick', { at: momentAt(at) }) as Promise<Record<string, number>>;

const mails = async (): Promise<readonly SentMail[]> =>
  (await fetch(`${tenant.portal}/_local/mail`)).json() as Promise<SentMail[]>;

const mailTo = async (address: string): Promise<SentMail> =>
  the((await mails()).find(({ to }) => to.includes(address)));

/** The first day after another when reminders are sent. */
function sendingDayAfter(before: LocalDate): LocalDate {
  const next = addDays(before, 1);
  return isSendingDay(next, defaultSendingHours) ? next : sendingDayAfter(next);
}

beforeAll(async () => {
  tenant = await startLocalTenant({ service: true });
  day = sendingDayAfter(localDateOf(new Date().toISOString() as Instant, zone));
  const site = the(connect().forums.of(forum));
  const fields = bareActionFields({
    organisation: answering.organisation,
    title: 'Gå <b>en</b> extra runda & titta',
    dueDate: day,
    status: 'in-progress',
    confirmation: 'confirmed',
  });
  promise = expectValue(await site.actions.add(fields, anOperation()));
});
afterAll(() => tenant.stop());

it('is reminded of by mail, answered by the link in it, and written in by the next tick', async () => {
  const report = await tick('10:00');
  expect(report).toMatchObject({ troubles: 0, failed: 0 });
  const mail = await mailTo(answering.mail);
  expect(mail.headers).toMatchObject({
    'auto-submitted': 'auto-generated',
    'x-auto-response-suppress': 'DR, RN, NRN, OOF, AutoReply',
    'message-id': expect.stringMatching(/^<samverkan\.[0-9a-f]{40}@exempel\.se>$/u) as string,
  });
  expect(mail.body).toContain('Gå &lt;b&gt;en&lt;/b&gt; extra runda &amp; titta');
  expect(mail.text).toContain('- Gå <b>en</b> extra runda & titta');
  expect(mail.attachments?.[0]?.content).toContain('BEGIN:VCALENDAR');

  const address = the(
    new RegExp(`http://\\S+/svar/\\S+/atgard/${String(promise.id)}\\?sprak=sv`, 'u').exec(mail.text ?? ''),
  )[0];
  const page = await (await fetch(address)).text();
  expect(page).toContain('extra runda');
  const body = formOf(page, { choice: 'done', text: '' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answered = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' });
  expect(answered.status).toBe(303);

  await tick('10:10');
  const { action } = expectValue(await the(connect().forums.of(forum)).actions.open(promise.id));
  expect(action.status).toBe('carried-out');
  expect(action.appliedAnswer).not.toBeNull();
});

it('is told of as bounced where the address takes nothing', async () => {
  const { office, forums, directory } = connect();
  const { contacts } = expectValue(await directory.load());
  const contact = the(
    contacts.find(({ organisation, person }) => organisation === 'trafikkontoret' && person !== null),
  );
  const address = the(contact.mail);
  await tenant.post('bounces', { address });
  day = sendingDayAfter(day);
  const fields = bareActionFields({
    organisation: contact.organisation,
    dueDate: day,
    status: 'in-progress',
  });
  const added = expectValue(await the(forums.of(forum)).actions.add(fields, anOperation()));
  await tick('10:00');
  // Whom the chat does not lead to is written to by the next tick.
  await tick('10:05');
  const { ofToday } = expectValue(await office.load(momentAt('10:10'), day));
  const row = ofToday.find(({ reminders }) =>
    reminders.some((key) => key.includes(`|action-${String(added.id)}|`)),
  );
  expect(row).toMatchObject({ state: 'bounced', reason: '5.1.10' });
});

it('tells whoever handed over that the colleague’s mail came back', async () => {
  await tenant.post('bounces', { address: 'kommunpolis@exempel.se' });
  const organisation = 'lpo-sodermalm';
  const link = await answerLink(tenant, { organisation, forum, now: momentAt('10:15') });
  const page = await (await fetch(`${link}/kollega`)).text();
  const body = formOf(page, { function: 'Kommunpolis', mail: 'kommunpolis@exempel.se' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = await fetch(`${link}/kollega`, { method: 'POST', headers, body, redirect: 'manual' });
  expect(sent.status).toBe(303);
  for (const time of ['10:20', '10:30']) await tick(time);
  const told = (await mails()).filter(({ subject }) => subject.includes('kom inte fram'));
  expect(told.map(({ to }) => to)).toEqual([[`${organisation}@exempel.se`]]);
  expect(told[0]?.text).toContain('din kollega (Kommunpolis) kom tillbaka');
});

it('leaves no copy with its links for longer than a day in the service’s mailbox', async () => {
  const copies = async (): Promise<number> => {
    const graph = `http://login.localhost:${String(Number(new URL(tenant.portal).port) + 4)}`;
    const authorization = `Bearer ${await tenant.token('service', graph)}`;
    const list = `${graph}/v1.0/users/samverkansrummet@exempel.se/mailFolders/sentitems/messages`;
    const answer = await fetch(list, { headers: { authorization } });
    return ((await answer.json()) as { readonly value: readonly object[] }).value.length;
  };
  expect(await copies()).toBeGreaterThan(0);
  day = addDays(day, 1);
  await tick('10:40');
  expect(await copies()).toBe(0);
});
