import { forumSite } from '../../shared/adapters/sharepoint/lists/siteLists';
import { SharePointWorkshop } from '../../shared/adapters/sharepoint/provisioning/SharePointWorkshop';
import { SiteConnection, type Call } from '../../shared/adapters/sharepoint/http/SiteConnection';
import { makeProvisionSite } from '../../shared/application/provisioning/provisionSite';
import type { ColumnSchema, SiteSchema } from '../../shared/application/provisioning/SiteSchema';
import type { ActionId } from '../../shared/domain/action/action';
import { the } from '../support/the';
import { anOperation, expectValue } from './ForumWorld';
import { briefPatience, descriptionOf, openTenantWorld, type TenantWorld } from './tenantWorld';
import { earlierForum } from './versions/earlierForum';

jest.setTimeout(240_000);

const rows = 10_000;
const path = '/sites/est-sodermalm';
const first = earlierForum(1);

let world: TenantWorld;
let connection: SiteConnection;
beforeAll(async () => {
  world = await openTenantWorld(false);
  connection = new SiteConnection({
    url: world.tenant.sharePoint + path,
    signIn: { kind: 'token', tokens: () => world.tenant.token('administrator') },
    patience: briefPatience,
  });
});
afterAll(async () => {
  await world.close();
});

const provisioningOf = (schema: SiteSchema): ReturnType<typeof makeProvisionSite> =>
  makeProvisionSite(new SharePointWorkshop(connection, schema), schema, descriptionOf('forum'));

const samples: Record<ColumnSchema['kind'], (row: number, column: ColumnSchema) => unknown> = {
  text: (row, { name }) => `${name} ${row}; åäö "citat" <b>`,
  note: (row) => `Rad ett av ${row}\nRad två 😀`,
  number: (row) => row,
  boolean: (row) => row % 2 === 0,
  date: (row) => `2026-0${1 + (row % 9)}-1${row % 10}T12:00:00Z`,
  moment: (row) => `2026-0${1 + (row % 9)}-1${row % 10}T09:3${row % 10}:00Z`,
  choice: (row, { choices }) => choices[row % choices.length],
  lookup: () => {
    throw new Error('Version 1 had no lookups');
  },
};

/** Two rows in five name others by number, and some of those are gone. */
const targets = { Problems: 45, Meetings: 30 };
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

const actionsOf = (schema: SiteSchema): SiteSchema['lists'][number] =>
  the(schema.lists.find(({ name }) => name === 'Actions'));
const columns = actionsOf(first).columns;

/** A hundred rows a request. */
async function fillList(
  list: string,
  length: number,
  rowOf: (row: number) => Record<string, unknown>,
): Promise<void> {
  const written = await connection.batch(
    Array.from(
      { length },
      (_, place): Call<unknown> =>
        (web) =>
          web.getList(`${path}/Lists/${list}`).items.add(rowOf(place + 1)),
    ),
  );
  for (const part of written) if (part.status === 'rejected') throw part.reason;
}

/** Every column of version 1 filled. */
async function fill(): Promise<void> {
  for (const [list, count] of Object.entries(targets))
    await fillList(list, count, (row) => ({ Title: `${list} ${row}` }));
  await fillList('Actions', rows, (row) =>
    Object.fromEntries(columns.map((column) => [column.name, sampleOf(row, column)])),
  );
}

/** Copying a number into its lookup is a writing of the product, and says so. */
const linking = ['SamUpdateOpId'];

/** All rows as they stand, by what no upgrade may touch. */
async function allRows(): Promise<readonly object[]> {
  const names = columns.map(({ name }) => name).filter((name) => !linking.includes(name));
  const found = await readRows(['Id', 'Created', 'AuthorId', ...names]);
  return found.map(({ 'odata.etag': _version, ...row }) => row);
}

async function readRows(wanted: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let address = `${path}/_api/web/getList('${path}/Lists/Actions')/items?$select=${wanted.join(',')}&$top=5000`;
  while (address !== '') {
    const page = await world.tenant.read<{
      value: readonly Record<string, unknown>[];
      'odata.nextLink'?: string;
    }>('administrator', address);
    found.push(...page.value);
    address = (page['odata.nextLink'] ?? '').replace(world.tenant.sharePoint, '');
  }
  return found;
}

/** Which problem and which meeting each row names. */
const linked = async (): Promise<readonly object[]> =>
  (await readRows(['Id', 'SamAboutId', 'SamPromisedAtId'])).map(({ Id, SamAboutId, SamPromisedAtId }) => ({
    id: Id,
    problem: SamAboutId,
    meeting: SamPromisedAtId,
  }));

describe('upgrading a site of version 1', () => {
  it(`brings it to today's version in place, with ${rows} rows as they were`, async () => {
    expectValue(await provisioningOf(first).apply());
    await fill();
    const before = await allRows();
    expect(before).toHaveLength(rows);

    const { steps, findings } = expectValue(await provisioningOf(forumSite).plan());
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

    expect(await allRows()).toEqual(before);
    const names = Array.from({ length: rows }, (_, place) => ({
      id: place + 1,
      problem: held(place + 1, 'Problems'),
      meeting: held(place + 1, 'Meetings'),
    }));
    expect(await linked()).toEqual(names);
    expect(expectValue(await provisioningOf(forumSite).plan()).steps).toEqual([]);
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
    await fillList('Actions', 1, () => ({ Title: 'Skriven av en äldre flik', SamProblemId: 3 }));
    expect(expectValue(await provisioningOf(forumSite).plan()).steps).toEqual([
      { kind: 'link-rows', list: 'Actions', rows: 1 },
    ]);
    expectValue(await provisioningOf(forumSite).apply());
    const after = await linked();
    expect(after.at(-1)).toEqual({ id: rows + 1, problem: 3, meeting: null });
    expect(after[5]).toEqual({ id: 6, problem: null, meeting: 7 });
    expect(expectValue(await provisioningOf(forumSite).plan()).steps).toEqual([]);
  });
});

/** The connection is cut while rows are being linked; what was done stays done. */
async function goOnAfterACut(): Promise<void> {
  const cutting = provisioningOf(forumSite).apply(({ kind }) => {
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
  expectValue(await provisioningOf(forumSite).apply());
}
