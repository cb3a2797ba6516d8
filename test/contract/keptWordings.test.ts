import { the } from '../support/the';
import { anOperation, expectValue, refusalOf } from './ForumWorld';
import { addAction, addMeeting, agendaFields } from './rows';
import { briefPatience, openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});

const site = '/sites/est-sodermalm';
interface Versions {
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

describe('a wording that was not chosen', () => {
  it.each([
    ['Notes', 'note'],
    ['Decisions', 'decision'],
    ['AgendaItems', 'agendaItem'],
    ['Topics', 'topic'],
  ] as const)('stands in the versions of its row in %s', async (list, kind) => {
    const { meetings } = world.forum('coordinator');
    const meeting = await addMeeting(world.forum('coordinator'));
    const fields = {
      note: { meeting: meeting.id, agendaItem: 1 as never, text: 'Deras', became: null },
      decision: { meeting: meeting.id, text: 'Deras', kind: 'joint-position', status: 'made' } as never,
      agendaItem: agendaFields(meeting.id),
      topic: { title: 'Deras', organisation: 'polisen', state: 'waiting', meeting: null } as never,
    };
    const row = expectValue(await meetings.add(kind, fields[kind], anOperation()));
    const kept = expectValue(
      await meetings.change(
        kind,
        row.id as never,
        row.version,
        {},
        anOperation(),
        '› text: Min\nandra stycket',
      ),
    );
    expectValue(
      await meetings.change(kind, row.id as never, kept.version, {}, anOperation(), '› text: En senare'),
    );
    const { value } = await world.tenant.read<Versions>(
      'samordnare',
      `${world.tenant.sharePoint}${site}/_api/web/getList('${site}/Lists/${list}')/items(${row.id})/versions?$select=VersionId,SamKeptWording`,
    );
    expect(value.map((version) => version['SamKeptWording'])).toEqual([
      '› text: En senare',
      '› text: Min\nandra stycket',
      null,
    ]);
  });
});

describe('one person in two windows', () => {
  const window = () => the(world.connect('coordinator', briefPatience).forums.all()[0]).actions;

  it('is no exception: the window that comes second is told and reads again', async () => {
    const action = await addAction(world.forum('coordinator'), { title: 'Före' });
    const [one, other] = [window(), window()];
    const first = expectValue(await one.change(action.id, action.version, { title: 'Ett' }, anOperation()));
    expect(refusalOf(await other.change(action.id, action.version, { title: 'Två' }, anOperation()))).toBe(
      'changed-by-other',
    );
    expect(expectValue(await other.open(action.id)).action.version).toBe(first.version);
    expectValue(await other.change(action.id, first.version, { title: 'Två' }, anOperation()));
    expect(expectValue(await one.open(action.id)).action.title).toBe('Två');
  });

  it('has its write done once when both windows send the same', async () => {
    const action = await addAction(world.forum('coordinator'), { carriedOver: 0 });
    const operation = anOperation();
    const both = await Promise.all(
      [window(), window()].map((each) =>
        each.change(action.id, action.version, { carriedOver: action.carriedOver + 1 }, operation),
      ),
    );
    const versions = both.map((result) => expectValue(result).version);
    expect(versions[0]).toBe(versions[1]);
    expect(expectValue(await window().open(action.id)).action.carriedOver).toBe(1);
  });
});
