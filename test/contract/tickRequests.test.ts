import { makeTick, type Tick } from '../../shared/application/reminders/makeTick';
import { ManualClock } from '../../shared/adapters/memory/ManualClock';
import { instant } from '../../shared/domain/kernel/instant';
import type { Instant } from '../../shared/domain/kernel/id';
import { addDays, localDate } from '../../shared/domain/kernel/localDate';
import type { ForumKey } from '../../shared/domain/organisation/forum';
import type { OrganisationKey } from '../../shared/domain/organisation/organisation';
import { readMimeMessage } from '../../local-tenant/mail/readMimeMessage';
import type { LinkSecret } from '../../shared/domain/answer-link/answerLink';
import { linkSecrets } from '../../teams-app/bot/answer-pages/linkSecrets.ts';
import { mailWithLinks } from '../support/mailWithLinks';
import { the } from '../support/the';
import { anOperation, expectValue } from './ForumWorld';
import { bareActionFields, answerTo } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(180_000);

const timeZone = 'Europe/Stockholm';
const due = 200;
const others = 1_800;
const monday = localDate('2030-11-18');
const organisation = 'trafikkontoret' as OrganisationKey;
const titleOf = (index: number): string => `Driftansvarig ${index}`;

let world: TenantWorld;
/** The mails, as they go to the post office. */
const sent: string[] = [];
const read = (mime: string) => the(readMimeMessage(Buffer.from(mime, 'utf8').toString('base64')));
const secretIn = (mime: string): string => the(/\/svar\/([\w-]{43})\b/u.exec(read(mime).text ?? '')?.[1]);

/** A service that has learnt nothing yet, as after every start. */
function freshTick(now: Instant): Tick {
  const { directory, office, forums } = world.remind('owner');
  const clock = new ManualClock(now);
  const ports = {
    links: world.answerLinks('owner'),
    forums: world.connect('owner').forums,
    directory,
    clock,
    timeZone,
  };
  return makeTick({
    ...{ directory, office, forums, clock },
    ...mailWithLinks(ports, (mime) => sent.push(mime)),
    operations: { next: anOperation },
    random: () => 0.5,
    timeZone,
    service: world.personOf('owner'),
  });
}

const at = (moment: string): ReturnType<TenantWorld['requestsOf']> => {
  const now = instant(moment);
  return world.requestsOf(async () => {
    const done = expectValue(await freshTick(now)(now));
    expect(done.troubles).toEqual([]);
  });
};

beforeAll(async () => {
  world = await openTenantWorld();
  expectValue(
    await world.directory('coordinator').add('contacts', [
      ...Array.from({ length: due }, (_, index) => ({
        row: {
          ...({
            organisation,
            functionTitle: titleOf(index),
            role: 'action-owner',
            channel: 'mail',
          } as const),
          ...{ person: null, mail: `drift${index}@exempel.se`, forums: [] as ForumKey[], substitute: null },
          ...{ validFrom: localDate('2026-01-01'), validTo: null },
        },
        operation: anOperation(),
      })),
    ]),
  );
  const actionsDue = Array.from({ length: due }, (_, index) => ({
    fields: bareActionFields({
      organisation,
      functionTitle: titleOf(index),
      dueDate: monday,
      confirmation: 'confirmed',
      status: 'in-progress',
    }),
    operation: anOperation(),
  }));
  const later = Array.from({ length: others }, (_, index) => ({
    fields: bareActionFields({ organisation, dueDate: addDays(monday, 40 + (index % 300)) }),
    operation: anOperation(),
  }));
  expectValue(await world.forum('coordinator').actions.addMany([...later, ...actionsDue]));
  // The defaults are laid out once, before anything is due.
  await at('2030-11-15T06:00:00Z');
});
afterAll(async () => {
  await world.close();
});

describe('the SharePoint requests of a tick', () => {
  it('are three more for each piece of what stood there before the first, until all has been seen', async () => {
    const counts: number[] = [];
    // The day is planned at the first tick in its hours; texts are looked through at any hour.
    do counts.push((await at('2030-11-15T04:00:00Z')).length);
    while (counts.at(-1) !== 3 && counts.length < 10);
    // The lists by their ids, a piece of each at once, and how far the forum has come.
    expect(counts.slice(0, -1)).toEqual(counts.slice(0, -1).map(() => 3 + 3));
    // Five hundred rows of the register at a time, and what the ticks themselves have written since.
    expect(counts.length).toBeGreaterThan((due + others) / 500);
  });

  it('are three while nothing is due: one for the forum, two for the programme', async () => {
    expect(await at('2030-11-15T06:30:00Z')).toHaveLength(3);
  });

  it('are a few more than the messages that are sent, and grow with nothing else', async () => {
    const requests = await at('2030-11-18T08:00:00Z');
    expect(sent).toHaveLength(due);
    expect(new Set(sent.map((mime) => read(mime).to[0])).size).toBe(due);
    // Directory, office, forum, two batches of the outbox and two marks of how far it has come; and for the links the
    // meetings and what the service remembers of the directory.
    expect(requests.length - due).toBe(9);
    // A query or a write costs two, each part of a batch by itself.
    expect(
      requests.reduce((sum, { batchParts }) => sum + 2 * Math.max(1, batchParts), 0),
    ).toBeLessThanOrEqual(900);
  });

  it('leave a link of its own in each mail, bound to its contact and forum by the row of the outbox', async () => {
    expect(new Set(sent.map(secretIn)).size).toBe(due);
    const secrets = linkSecrets(() => '');
    const links = world.answerLinks('owner');
    const found = expectValue(await links.find(secrets.hashOf(secretIn(the(sent[7])) as LinkSecret)));
    expect(found).toMatchObject({ organisation, forum: 'est-sodermalm', purpose: 'own', revokedAt: null });
    const { contacts } = expectValue(await world.directory('coordinator').load());
    const contact = the(contacts.find(({ id }) => id === found?.contact));
    expect(contact.mail).toBe(read(the(sent[7])).to[0]);
  });

  it('send nothing twice, by whomever the next tick comes', async () => {
    sent.splice(0);
    expect(await at('2030-11-18T08:10:00Z')).toHaveLength(3);
    expect(sent).toEqual([]);
  });

  it('are five more for an answer that nobody has applied', async () => {
    const actions = expectValue(
      await world.forum('coordinator').actions.list({ scope: 'open', functionTitle: titleOf(7) }),
    ).rows;
    const [action] = actions;
    if (action === undefined) throw new Error('Not found');
    const answer = answerTo(action.id, { kind: 'done', claimedOrganisation: organisation });
    expectValue(await world.forum('coordinator').answers.add(answer, anOperation()));
    const requests = await at('2030-11-18T08:20:00Z');
    const read = expectValue(await world.forum('coordinator').actions.open(action.id));
    expect(read.action.appliedAnswer).toBe(read.answers.at(-1)?.id);
    // Its row, the row with its answers, the writing, the message that is answered, what was written, and how far.
    expect(requests.length).toBeLessThanOrEqual(3 + 7);
    const office = expectValue(
      await world.reminders('owner').office.load(instant('2030-11-18T08:30:00Z'), monday),
    );
    expect(office.ofToday.filter(({ state }) => state === 'answered')).toHaveLength(1);
  });

  it('are at most four more for a text that came by a list page, however long the register is', async () => {
    // What the earlier ticks wrote has been looked through.
    await at('2030-11-18T08:25:00Z');
    expect(await at('2030-11-18T08:30:00Z')).toHaveLength(3);
    const row = await world.writeOutside(null, 'Ring 070-123 45 67 om lampan');
    // The lists by their ids, the row with the questions that stand, a new question, and how far the forum has come.
    expect((await at('2030-11-18T08:35:00Z')).length).toBeLessThanOrEqual(3 + 4);
    const { questioned } = expectValue(await world.forum('coordinator').overview.load(monday));
    expect(questioned.map((text) => [text.row, text.kinds])).toEqual([[row, ['phone']]]);
    // The question is itself a row that was written, and passed over.
    expect((await at('2030-11-18T08:40:00Z')).length).toBeLessThanOrEqual(3 + 2);
    expect(await at('2030-11-18T08:45:00Z')).toHaveLength(3);
  });
});
