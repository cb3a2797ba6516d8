import estWeekly from '../../../../manifest/templates/meetings/est-weekly.json';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import type { ForumSetUp } from '../../../../shared/application/first-run/ForumSetUp';
import { makeSetUpForum } from '../../../../shared/application/first-run/setUpForum';
import type { MeetingTemplate } from '../../../../shared/application/meetings/MeetingDesk';
import { promiseLines } from '../../../../shared/domain/action/promiseLines';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { guessOrganisation } from '../../../../shared/domain/organisation/guessOrganisation';
import { forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { police, roads, someOrganisations } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork } from '../aForumAtWork';

describe('what was promised before, line by line', () => {
  const organisations = someOrganisations();
  const name = the(organisations.find(({ key }) => key === roads)).name;
  const read = (text: string) => promiseLines(text, organisations, today);

  it('is read from a sheet and as it is typed', () => {
    const text = `Åtgärd\tAnsvarig\tKlart\nLaga ljuset\t${name}\t2026-12-04\n\nRöj sly; ${name.toUpperCase()}`;
    expect(read(text)).toEqual([
      {
        number: 2,
        title: 'Laga ljuset',
        organisation: roads,
        organisationTyped: name,
        dueDate: '2026-12-04',
        badDate: '',
      },
      {
        number: 4,
        title: 'Röj sly',
        organisation: roads,
        organisationTyped: name.toUpperCase(),
        dueDate: null,
        badDate: '',
      },
    ]);
  });

  it('tells what it cannot read', () => {
    expect(read(`Laga; Ingenstans; 30 februari`)[0]).toMatchObject({
      organisation: null,
      organisationTyped: 'Ingenstans',
      dueDate: null,
      badDate: '30 februari',
    });
  });
});

describe('a new forum', () => {
  function aNewForum() {
    const forum = new ForumAtWork();
    const seat = forum.seat(people.coordinator, 'coordinator');
    const overview = the(seat.useCases.overviewDesk(forumKey));
    const meetings = the(seat.useCases.meetingDesk(forumKey));
    const steps = async () => done(await overview.load()).firstSteps;
    return { forum, overview, meetings, steps };
  }
  const rows = [
    { title: 'Laga ljuset', organisation: roads, dueDate: localDate('2026-11-02') },
    { title: 'Rond på kvällen', organisation: police, dueDate: null },
  ];

  it('is led to its first meeting, which opens on what was promised already', async () => {
    const { forum, overview, meetings, steps } = aNewForum();
    expect(await steps()).toMatchObject({ promises: false, meeting: false, rehearsal: false });
    expect(done(await overview.enterPromises(rows))).toBe(2);
    expect(await steps()).toMatchObject({ promises: true });
    const meeting = done(
      await meetings.plan('Första', instant('2026-11-30T12:00:00Z'), estWeekly as MeetingTemplate),
    );
    expect(await steps()).toMatchObject({ meeting: true });
    const { actions } = done(await forum.register.meetings.open(meeting));
    expect(actions.map(({ title, followUpAt, firstDueDate }) => [title, followUpAt, firstDueDate])).toEqual([
      ['Laga ljuset', meeting, '2026-11-02'],
      ['Rond på kvällen', meeting, null],
    ]);
  });

  it('puts promises at the meeting that is planned already', async () => {
    const { forum, overview } = aNewForum();
    const meeting = await forum.meets({ startsAt: instant('2026-11-30T12:00:00Z') });
    done(await overview.enterPromises(rows));
    expect(done(await forum.register.meetings.open(meeting)).actions).toHaveLength(2);
  });

  it('takes no promise of an organisation that is not there', async () => {
    const { forum, overview } = aNewForum();
    const wrong = [...rows, { title: 'x', organisation: 'okänd' as never, dueDate: null }];
    expect(await overview.enterPromises(wrong)).toMatchObject({ error: { kind: 'organisation-missing' } });
    expect(forum.forum.tables.actions.all()).toEqual([]);
  });
});

describe('setting a forum up from nothing', () => {
  const given: ForumSetUp = {
    name: 'EST Södermalm',
    kind: 'est',
    idPrefix: 'SÖD',
    cadenceDays: 7,
    meetingTemplate: 'est-weekly',
    functionTitle: 'Trygghetssamordnare',
    organisations: ['Södermalms SDF', 'LPO Södermalm', ' ', 'Storstockholms brandförsvar'],
  };
  const nothing = { organisations: [], contacts: [], places: [], programmes: [], forums: [] };
  const setUp = (directory: MemoryDirectory) =>
    makeSetUpForum({
      forum: forumKey,
      directory,
      user: { person: people.coordinator, name: 'Den som sitter här' },
      clock: new ForumAtWork().clock,
    });

  it('makes organisations, the coordinator and the forum, and once', async () => {
    const directory = new MemoryDirectory();
    done(await setUp(directory)(given));
    done(await setUp(directory)(given));
    const { organisations, contacts, forums } = done(await directory.load());
    expect(organisations.map(({ key, kind, tag }) => [key, kind, tag])).toEqual([
      ['sodermalms-sdf', 'district-administration', 'SS'],
      ['lpo-sodermalm', 'police', 'LS'],
      ['storstockholms-brandforsvar', 'rescue-service', 'SB'],
    ]);
    expect(contacts).toMatchObject([
      { role: 'coordinator', person: people.coordinator, organisation: 'sodermalms-sdf' },
    ]);
    expect(forums).toMatchObject([{ key: forumKey, convener: 'sodermalms-sdf' }]);
    expect(forums[0]?.members).toHaveLength(3);
  });

  it.each([
    [{ ...given, name: ' ' }, 'text-missing'],
    [{ ...given, organisations: ['En'] }, 'organisation-missing'],
  ])('is refused where something lacks', async (lacking, kind) => {
    expect(await setUp(new MemoryDirectory())(lacking)).toMatchObject({ error: { kind } });
  });

  it.each([
    ['has no letters', ['LPO Södermalm', '–––'], '–––'],
    ['gives the same key as another', ['LPO Södermalm', 'LPO-Södermalm'], 'LPO-Södermalm'],
    ['gives the key of one in the register', ['Södermalms SDF', 'Trafik-kontoret!'], 'Trafik-kontoret!'],
  ])('is refused, with nothing written, where a name %s', async (_, organisations, name) => {
    const registered = guessOrganisation('Trafik kontoret');
    const directory = new MemoryDirectory({ ...nothing, organisations: [registered] });
    expect(await setUp(directory)({ ...given, organisations })).toMatchObject({
      error: { kind: 'organisation-name-unusable', name },
    });
    expect(done(await directory.load())).toMatchObject({
      ...{ organisations: [registered], contacts: [], forums: [] },
    });
  });

  it('takes one in the register by its name, however it is written', async () => {
    const registered = guessOrganisation('Trafikkontoret');
    const directory = new MemoryDirectory({ ...nothing, organisations: [registered] });
    done(await setUp(directory)({ ...given, organisations: ['Södermalms SDF', 'TRAFIKKONTORET'] }));
    expect(done(await directory.load()).organisations.map(({ key }) => key)).toEqual([
      'trafikkontoret',
      'sodermalms-sdf',
    ]);
  });

  it('is refused to whoever may not', async () => {
    const directory = new MemoryDirectory(undefined, 'participant');
    expect(await setUp(directory)(given)).toMatchObject({ error: { kind: 'not-allowed' } });
  });

  it('guesses a kind for each name', () => {
    expect(
      ['Region Stockholm', 'Familjebostäder', 'Nattvandrarna', 'Trafikkontoret'].map(
        (name) => guessOrganisation(name).kind,
      ),
    ).toEqual(['region', 'company', 'civil-society', 'specialist-administration']);
  });
});
