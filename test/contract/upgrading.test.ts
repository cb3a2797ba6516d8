import { forumSite } from '../../shared/adapters/sharepoint/lists/siteLists';
import { SharePointWorkshop } from '../../shared/adapters/sharepoint/provisioning/SharePointWorkshop';
import { SiteConnection } from '../../shared/adapters/sharepoint/http/SiteConnection';
import { makeProvisionSite } from '../../shared/application/provisioning/provisionSite';
import type { ColumnSchema, SiteSchema } from '../../shared/application/provisioning/SiteSchema';
import type { ActionId } from '../../shared/domain/action/action';
import { the } from '../support/the';
import { expectValue } from './ForumWorld';
import { briefPatience, descriptionOf, openTenantWorld, type TenantWorld } from './tenantWorld';
import { earlierForum } from './versions/earlierForum';

jest.setTimeout(120_000);

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
};

const actionsOf = (schema: SiteSchema): SiteSchema['lists'][number] =>
  the(schema.lists.find(({ name }) => name === 'Actions'));
const columns = actionsOf(first).columns;

/** Every column of version 1 filled, a hundred rows a request. */
async function fill(): Promise<void> {
  for (let from = 1; from <= rows; from += 100) {
    const written = await connection.batch(
      Array.from({ length: 100 }, (_, place) => {
        const entries = columns.map((column) => [column.name, samples[column.kind](from + place, column)]);
        const row = Object.fromEntries(entries) as Record<string, unknown>;
        return (web) => web.getList(`${path}/Lists/Actions`).items.add(row);
      }),
    );
    for (const part of written) if (part.status === 'rejected') throw part.reason;
  }
}

/** All rows as they stand, with their ETags and stamps. */
async function allRows(): Promise<readonly object[]> {
  const found: object[] = [];
  const wanted = ['Id', 'Created', 'Modified', 'AuthorId', ...columns.map(({ name }) => name)];
  let address = `${path}/_api/web/getList('${path}/Lists/Actions')/items?$select=${wanted.join(',')}&$top=5000`;
  while (address !== '') {
    const page = await world.tenant.read<{ value: readonly object[]; 'odata.nextLink'?: string }>(
      'administrator',
      address,
    );
    found.push(...page.value);
    address = (page['odata.nextLink'] ?? '').replace(world.tenant.sharePoint, '');
  }
  return found;
}

describe('upgrading a site of version 1', () => {
  it(`brings it to today's version in place, with ${rows} rows as they were`, async () => {
    expectValue(await provisioningOf(first).apply());
    await fill();
    const before = await allRows();
    expect(before).toHaveLength(rows);

    const upgrade = provisioningOf(forumSite);
    const { steps, findings } = expectValue(await upgrade.plan());
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
    expectValue(await upgrade.apply());

    expect(await allRows()).toEqual(before);
    expect(expectValue(await upgrade.plan()).steps).toEqual([]);
    // The product's own adapter reads what version 1 wrote.
    const { action } = expectValue(await world.forum('coordinator').actions.open(7 as ActionId));
    expect(action).toMatchObject({ title: 'Title 7; åäö "citat" <b>', dueDate: '2026-08-17', yearly: false });
  });
});
