import { connectForumSites } from '../../shared/adapters/sharepoint/connect';
import { joinReadings } from '../../shared/adapters/sharepoint/http/joinReadings';
import type { ForumSite } from '../../shared/application/ports/ForumSites';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { gzipSync } from 'node:zlib';
import { anOperation, expectValue } from './ForumWorld';
import { actionFields, addAction, addMeeting, answerTo, someOrganisation } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';
import { the } from '../support/the';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});

/** A site to which nothing has been sent yet. */
const fresh = (seat: 'coordinator' | 'participant' = 'coordinator'): ForumSite =>
  the(world.connect(seat).forums.all()[0]);

/** The same site as the parts of one page share it. */
const onePage = () =>
  connectForumSites({
    ...{ sharePointOrigin: world.tenant.sharePoint, programmeSite: '/sites/programmet' },
    forums: ['/sites/est-sodermalm'],
    signIn: { kind: 'token', tokens: () => world.tenant.token('samordnare') },
    sharing: { gatherMs: 30, lookEveryMs: () => 60_000, join: joinReadings },
  });

describe('the number of SharePoint requests', () => {
  it('is one for each thing a person does', async () => {
    const site = world.forum('coordinator');
    const meeting = await addMeeting(site);
    const action = await addAction(site, { promisedAt: meeting.id });
    expectValue(await site.answers.add(answerTo(action.id, { meeting: meeting.id }), anOperation()));
    const room = expectValue(await site.meetings.open(meeting.id));
    const moved = await addAction(site, { followUpAt: null });
    const spokenAt = { ...room, answers: [...room.answers, { ...the(room.answers[0]), action: moved.id }] };
    const record = answerTo(action.id, { kind: 'edit' });
    const note = { meeting: meeting.id, agendaItem: 1 as never, text: 'x', became: null };
    const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
      'list actions': async () => expectValue(await fresh().actions.list({ scope: 'open' })),
      'open an action': async () => expectValue(await fresh().actions.open(action.id)),
      'add an action': async () => expectValue(await fresh().actions.add(actionFields(), anOperation())),
      'change an action and record it': async () =>
        expectValue(
          await fresh().actions.change(action.id, action.version, { title: 'Ny' }, anOperation(), record),
        ),
      answer: async () =>
        expectValue(await fresh('participant').answers.add(answerTo(action.id), anOperation())),
      'read answers': async () => expectValue(await fresh().answers.of(action.id)),
      'read what has been answered of late': async () => expectValue(await fresh().answers.recent()),
      'list actions of five statuses': async () => {
        const pages = await fresh().actions.listTogether(
          (['proposed', 'decided', 'in-progress', 'carried-out', 'effect-assessed'] as const).map(
            (status) => ({
              scope: 'all',
              status,
            }),
          ),
        );
        pages.forEach((page) => expectValue(page));
      },
      'list saved views': async () => expectValue(await fresh().views.list()),
      'open a meeting': async () => expectValue(await fresh().meetings.open(meeting.id)),
      'refresh a meeting': async () => expectValue(await site.meetings.refresh(room, ['actions', 'answers'])),
      'follow a meeting on': async () => expectValue(await site.meetings.followOn(spokenAt)),
      'list meetings': async () => expectValue(await fresh().meetings.list()),
      'add a note': async () => expectValue(await fresh().meetings.add('note', note, anOperation())),
      'change a meeting': async () =>
        expectValue(
          await fresh().meetings.change(
            'meeting',
            meeting.id,
            meeting.version,
            { state: 'invited' },
            anOperation(),
          ),
        ),
      'load the situation': async () => expectValue(await fresh().situation.load()),
      'load the directory': async () => expectValue(await world.connect('reader').directory.load()),
      'begin a selection of one forum for the list over all': async () =>
        expectValue(await fresh().selectionOf({ scope: 'open' })),
      'see how a forum stands': async () => expectValue(await fresh().stateOf(localDate('2026-11-01'))),
      'count a forum beside the others': async () =>
        expectValue(await fresh().countOf(localDate('2026-11-01'))),
      'see a forum’s reminders': async () => {
        const { book } = world.connect('coordinator').reminders;
        expectValue(await book.ofForum(action.organisation as never, localDate('2026-11-01')));
      },
      'see one’s own reminders': async () => {
        const mine = world.personOf('participant') as never;
        expectValue(
          await world.connect('participant').reminders.book.wishesOf(mine, localDate('2026-11-01')),
        );
      },
      'see the work of an organisation': async () => expectValue(await fresh().workOf([action.organisation])),
    };
    const counted: Record<string, number> = {};
    for (const [deed, work] of Object.entries(deeds)) counted[deed] = (await world.requestsOf(work)).length;
    expect(counted).toEqual(Object.fromEntries(Object.keys(deeds).map((deed) => [deed, 1])));
  });

  it('is one without a digest for what a page asks of many sites', async () => {
    const asked = [
      await world.requestsOf(() => fresh().countOf(localDate('2026-11-01'))),
      await world.requestsOf(() => fresh().promisesOf([someOrganisation()])),
    ];
    expect(asked.map((sent) => sent.map(({ method }) => method))).toEqual([['GET'], ['GET']]);
  });

  it('is one plain reading for what two parts of a page ask of the same rows, and gives both the same', async () => {
    const [organisation, other] = [someOrganisation(), someOrganisation()];
    const days = [null, '2026-12-04', '2026-11-20'] as const;
    await fresh().actions.addMany(
      [...days, ...days].map((day, index) => ({
        fields: actionFields({
          ...{ organisation: index < 3 ? organisation : other, title: `Laga ${index}` },
          dueDate: day === null ? null : localDate(day),
        }),
        operation: anOperation(),
      })),
    );
    const since = localDate('2026-11-01');
    const alone = [await fresh().countOf(since), await fresh().promisesOf([organisation])];
    const page = the(onePage().forums.all()[0]);
    let together: readonly unknown[] = [];
    const sent = await world.requestsOf(async () => {
      together = await Promise.all([page.countOf(since), page.promisesOf([organisation])]);
    });
    expect(together).toEqual(alone);
    expect(expectValue(await page.promisesOf([organisation])).map(({ title }) => title)).toEqual([
      ...['Laga 0', 'Laga 2', 'Laga 1'],
    ]);
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
    // With anything else beside them it is a batch, as ever.
    const more = await world.requestsOf(() =>
      Promise.all([page.countOf(since), page.promisesOf([organisation]), page.stateOf(since)]),
    );
    expect(more.map(({ method }) => method)).toEqual(['POST']);
  });

  it('is two for what has come since a moment, also where a whole register has been put in', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      fields: actionFields({ title: `Laga ${index}`, promisedAt: null }),
      operation: anOperation(),
    }));
    expectValue(await fresh().actions.addMany(rows));
    const since = instant('2026-01-01T00:00:00Z');
    const { due } = world.reminders('owner').site;
    const sent = await world.requestsOf(async () => {
      const { actions } = expectValue(await due.ask({ actions: [{ kind: 'added', since }] }));
      expect(actions.length).toBeGreaterThanOrEqual(rows.length);
    });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('never says If-Match: * and names no list by its title', async () => {
    const site = fresh();
    const sent = await world.requestsOf(async () => {
      const action = await addAction(site);
      await site.actions.change(action.id, action.version, { title: 'Ny' }, anOperation());
      await site.meetings.list();
    });
    for (const { path } of sent) expect(path).not.toMatch(/getByTitle/i);
  });

  it('keeps a page of fifty rows under ten kilobytes, compressed', async () => {
    const organisation = someOrganisation();
    const rows = Array.from({ length: 60 }, (_, index) => ({
      fields: actionFields({ organisation, title: `Laga belysningen vid entré nummer ${index} i kvarteret` }),
      operation: anOperation(),
    }));
    expectValue(await fresh().actions.addMany(rows));
    const [request] = await world.requestsOf(() => fresh().actions.list({ scope: 'open', organisation }));
    const token = await world.tenant.token('samordnare');
    const answer = await fetch(new URL(the(request).path, world.tenant.sharePoint), {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    });
    const body = await answer.text();
    expect((JSON.parse(body) as { value: unknown[] }).value).toHaveLength(50);
    expect(gzipSync(body).length).toBeLessThanOrEqual(10_000);
  });
});
