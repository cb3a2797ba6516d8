import { forumSite, programmeSite } from '../../shared/adapters/sharepoint/lists/siteLists';
import type { ColumnSchema } from '../../shared/application/provisioning/SiteSchema';
import type { ActionId } from '../../shared/domain/action/action';
import type { LinkHash } from '../../shared/domain/answer-link/answerLink';
import { the } from '../support/the';
import { aLink } from './answerLinkBookContract';
import { anOperation, expectValue } from './ForumWorld';
import { openTenantWorld, type TenantWorld } from './tenantWorld';
import { EarlierSite, filled, samples } from './versions/EarlierSite';

jest.setTimeout(240_000);

const rows = 10_000;

let world: TenantWorld;
let forum: EarlierSite;
let programme: EarlierSite;
beforeAll(async () => {
  world = await openTenantWorld(false);
  forum = new EarlierSite(world, 'forum', '/sites/est-sodermalm');
  programme = new EarlierSite(world, 'programme', '/sites/programmet');
});
afterAll(async () => {
  await world.close();
});

/** Two rows in five name others by number, and some of those are gone. */
const targets = { Problems: 45, Meetings: 30 };
const nine = ['AgendaItems', 'Attendance', 'Answers', 'Decisions', 'Notes', 'Topics', 'Causes', 'Working'];
const others = Object.fromEntries(nine.map((list) => [list, 9]));
const counts: Readonly<Record<string, number>> = { ...targets, ...others, Minutes: 3, Actions: rows };
const countOf = (list: string): number => counts[list] ?? 0;
const numbered = (row: number): number | null => (row % 5 < 2 ? 1 + (row % 49) : null);
const held = (row: number, list: keyof typeof targets): number | null => {
  const number = numbered(row);
  return number !== null && number <= targets[list] ? number : null;
};
/** Those that name a problem that stands; every meeting that stands is among them. */
const linkable = Array.from({ length: rows }, (_, place) => held(place + 1, 'Problems')).filter(
  Boolean,
).length;
const numbers = ['SamProblemId', 'SamPromisedAtMeeting'];
const sampleOf = (row: number, column: ColumnSchema): unknown =>
  numbers.includes(column.name) ? numbered(row) : samples[column.kind](row, column);

/** Every column of version 1 filled; of what the actions name, so many rows, and of the rest a few. */
async function fill(): Promise<void> {
  const { columns } = forum.listOf('Actions');
  for (const [list, count] of Object.entries({ ...targets, ...others })) await forum.fill(list, count);
  await forum.upload('Minutes', 3);
  await forum.fill('Actions', rows, (row) =>
    Object.fromEntries(columns.map((column) => [column.name, sampleOf(row, column)])),
  );
}

/** Copying a number into its lookup is a writing of the product, and says so. */
const linking = ['SamUpdateOpId'];

/** Which problem and which meeting each row names. */
const linked = async (): Promise<readonly object[]> =>
  (await forum.rows('Actions', ['Id', 'SamAboutId', 'SamPromisedAtId'])).map(
    ({ Id, SamAboutId, SamPromisedAtId }) => ({ id: Id, problem: SamAboutId, meeting: SamPromisedAtId }),
  );

/** The rows of all lists of a site but its settings, where the upgrade itself writes. */
async function standingIn(site: EarlierSite): Promise<Readonly<Record<string, readonly object[]>>> {
  const names = site.schema.lists.map(({ name }) => name).filter((name) => name !== 'Settings');
  const found: [string, readonly object[]][] = [];
  for (const name of names) found.push([name, await site.standing(name, name === 'Actions' ? linking : [])]);
  return Object.fromEntries(found);
}

describe('upgrading a site of version 1', () => {
  it(`brings it to today's version in place, with ${rows} rows as they were`, async () => {
    expectValue(await forum.provisioningOf(forum.schema).apply());
    await fill();
    const before = await standingIn(forum);
    expect(Object.entries(before).map(([list, { length }]) => [list, length])).toEqual(
      forum.schema.lists.filter(({ name }) => name !== 'Settings').map(({ name }) => [name, countOf(name)]),
    );

    const { steps, findings } = expectValue(await forum.provisioningOf(forumSite).plan());
    // Version 1 had this one as a line of text.
    expect(findings).toEqual([
      { kind: 'other-kind', list: 'Minutes', column: 'SamMinutesState', wanted: 'choice' },
    ]);
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect(kinds).toContain('add-column');
    expect(kinds).toContain('add-view');
    expect(steps).not.toContainEqual(
      expect.objectContaining({ kind: 'create-list', list: { name: 'Actions' } }),
    );
    expect(steps).toContainEqual({ kind: 'link-rows', list: 'Actions', rows: linkable });
    await goOnAfterACut();

    expect(await standingIn(forum)).toEqual(before);
    const names = Array.from({ length: rows }, (_, place) => ({
      id: place + 1,
      problem: held(place + 1, 'Problems'),
      meeting: held(place + 1, 'Meetings'),
    }));
    expect(await linked()).toEqual(names);
    expect(expectValue(await forum.provisioningOf(forumSite).plan()).steps).toEqual([]);
    // The product's own adapter reads what version 1 wrote.
    const { action } = expectValue(await world.forum('coordinator').actions.open(6 as ActionId));
    expect(action).toMatchObject({
      title: 'Title 6; åäö "citat" <b>',
      dueDate: '2026-07-16',
      yearly: false,
      problem: 7,
      promisedAt: 7,
    });
  });

  it('takes the rows that older tabs have written since, and fills no lookup that somebody has emptied', async () => {
    const { actions } = world.forum('coordinator');
    const { action } = expectValue(await actions.open(6 as ActionId));
    expectValue(await actions.change(action.id, action.version, { problem: null }, anOperation()));
    await forum.fill('Actions', 1, () => ({ Title: 'Skriven av en äldre flik', SamProblemId: 3 }));
    expect(expectValue(await forum.provisioningOf(forumSite).plan()).steps).toEqual([
      { kind: 'link-rows', list: 'Actions', rows: 1 },
    ]);
    expectValue(await forum.provisioningOf(forumSite).apply());
    const after = await linked();
    expect(after.at(-1)).toEqual({ id: rows + 1, problem: 3, meeting: null });
    expect(after[5]).toEqual({ id: 6, problem: null, meeting: 7 });
    expect(expectValue(await forum.provisioningOf(forumSite).plan()).steps).toEqual([]);
  });
});

describe('upgrading a programme of version 1', () => {
  it('brings it to today’s version in place, with the rows of every list as they were', async () => {
    expectValue(await programme.provisioningOf(programme.schema).apply());
    const lists = programme.schema.lists.filter(({ name }) => name !== 'Settings');
    for (const list of lists) await programme.fill(list.name, 12, filled(list));
    const before = await standingIn(programme);
    for (const { name } of lists) expect(before[name]).toHaveLength(12);
    expectValue(await programme.provisioningOf(programmeSite).apply());
    expect(await standingIn(programme)).toEqual(before);
    expect(expectValue(await programme.provisioningOf(programmeSite).plan()).steps).toEqual([]);
    // The product's own adapter reads what version 1 wrote.
    const { organisations, contacts, forums } = expectValue(
      await world.connect('coordinator').directory.load(),
    );
    expect([organisations.length, contacts.length, forums.length]).toEqual([12, 12, 12]);
    expect(organisations[3]).toMatchObject({
      key: 'SamOrganisationKey 4; åäö "citat" <b>',
      name: 'Title 4; åäö "citat" <b>',
      shortName: 'SamShortName 4; åäö "citat" <b>',
    });
  });
});

describe('upgrading a programme after its service', () => {
  it('leaves the links open that stand in their own list till then', async () => {
    await world.tenant.post('reset', { seed: 'empty' });
    const outbox = the(programmeSite.lists.find(({ name }) => name === 'Outbox'));
    const columns = outbox.columns.filter(({ name }) => name !== 'SamLinkHash');
    const lists = programmeSite.lists.filter(({ name }) => name !== 'Outbox');
    const schema = { ...programmeSite, version: 15, lists: [...lists, { ...outbox, columns }] };
    expectValue(await programme.provisioningOf(schema).apply());
    const links = world.answerLinks('owner');
    const link = aLink();
    expectValue(await links.add(link, anOperation()));
    expect(expectValue(await links.find(link.hash))).toMatchObject(link);
    expect(await links.find('another' as LinkHash)).toEqual({
      ok: false,
      error: { kind: 'not-provisioned', what: 'Utkorg: SamLinkHash' },
    });
  });
});

/** The connection is cut while rows are being linked; what was done stays done. */
async function goOnAfterACut(): Promise<void> {
  const cutting = forum.provisioningOf(forumSite).apply(({ kind }) => {
    if (kind === 'link-rows') cut = world.tenant.post('faults', fault);
  });
  const fault = { target: 'sharepoint', kind: 'cut', rate: 1, after: 8 };
  let cut: Promise<unknown> = Promise.resolve();
  expect(await cutting).toEqual({ ok: false, error: { kind: 'offline' } });
  await cut;
  await world.tenant.post('faults', {});
  const half = (await linked()).filter((row) => 'problem' in row && row.problem !== null);
  expect(half.length).toBeGreaterThan(0);
  expect(half.length).toBeLessThan(linkable);
  expectValue(await forum.provisioningOf(forumSite).apply());
}
