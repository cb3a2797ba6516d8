import { forumSite, programmeSite } from '../../shared/adapters/sharepoint/lists/siteLists';
import type { ColumnSchema } from '../../shared/application/provisioning/SiteSchema';
import { the } from '../support/the';
import { expectValue } from './ForumWorld';
import { connectProvisioning } from '../../shared/adapters/sharepoint/provisioning/connectProvisioning';
import { ownLists } from '../../shared/application/provisioning/refuseSite';
import type { SiteDescription } from '../../shared/application/provisioning/SiteDescription';
import type { SiteProvisioning } from '../../shared/application/provisioning/provisionSite';
import { briefPatience, descriptionOf, openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(60_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld(false);
});
beforeEach(async () => {
  await world.tenant.post('reset', { seed: 'empty' });
});
afterAll(async () => {
  await world.close();
});

const schemas = { programme: programmeSite, forum: forumSite };
const forumPath = '/sites/est-sodermalm/_api/web';

interface Field {
  readonly InternalName: string;
  readonly Title: string;
  readonly Description: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly SchemaXml: string;
}

const formsWithout = ({ SchemaXml }: Field): readonly string[] =>
  [...SchemaXml.matchAll(/ShowIn(\w+)Form="FALSE"/g)].map(([, form = '']) => form);

const asMade = (field: Field): object => ({
  name: field.InternalName,
  title: field.Title,
  description: field.Description,
  indexed: field.Indexed,
  unique: field.EnforceUniqueValues,
});

const asWanted = ({ name, title, description, indexed, unique }: ColumnSchema): object => ({
  name,
  title,
  description,
  indexed,
  unique,
});

const onForumSite = (description: SiteDescription, persona = 'administrator'): SiteProvisioning =>
  connectProvisioning({
    siteUrl: `${world.tenant.sharePoint}/sites/est-sodermalm`,
    description,
    signIn: { kind: 'token', tokens: () => world.tenant.token(persona) },
    patience: briefPatience,
  });

/** What looking takes: two batches of reads and the settings; anything more would be a write. */
const onlyLooking = ['POST $batch', 'POST $batch', 'GET web/getList('];

const requestsOf = async (work: () => Promise<void>): Promise<readonly string[]> =>
  (await world.requestsOf(work)).map(
    ({ method, path }) => `${method} ${path.replace(/^.*_api\//, '').slice(0, 12)}`,
  );

describe('provisioning', () => {
  it.each(['programme', 'forum'] as const)(
    'furnishes a bare %s site, and a second time does nothing',
    async (kind) => {
      const provisioning = world.provisioning(kind);
      const planned = expectValue(await provisioning.plan());
      expect(planned.findings).toEqual([]);
      const seen: number[] = [];
      const applied = expectValue(await provisioning.apply(({ done, of }) => seen.push(done / of)));
      expect(applied.steps).toBe(planned.steps.length);
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      expect(expectValue(await provisioning.plan()).steps).toEqual([]);
      const again = await requestsOf(async () => {
        expect(expectValue(await provisioning.apply()).steps).toBe(0);
      });
      expect(again).toEqual(onlyLooking);
    },
  );

  it('makes every column with its English name, Swedish words, index and place in the forms', async () => {
    expectValue(await world.provisioning('forum').apply());
    for (const list of forumSite.lists.filter(({ template }) => template === 'list')) {
      const address = `${forumPath}/getList('/sites/est-sodermalm/Lists/${list.name}')/fields`;
      const { value } = await world.tenant.read<{ value: readonly Field[] }>('administrator', address);
      const made = new Map(value.map((field) => [field.InternalName, field]));
      for (const column of list.columns) {
        expect(asMade(the(made.get(column.name)))).toEqual(asWanted(column));
        const without = column.technical === true ? ['New', 'Edit', 'Display'] : [];
        expect([column.name, formsWithout(the(made.get(column.name)))]).toEqual([column.name, without]);
      }
    }
  });

  it('makes the views, the formatting and the forms of the list pages', async () => {
    expectValue(await world.provisioning('forum').apply());
    const list = `${forumPath}/getList('/sites/est-sodermalm/Lists/Actions')`;
    const views = await world.tenant.read<{
      value: readonly {
        Title: string;
        ViewQuery: string;
        ViewType2: string;
        ViewFields: { Items: string[] };
      }[];
    }>('samordnare', `${list}/views?$expand=ViewFields`);
    expect(views.value.map(({ Title }) => Title)).toEqual([
      'Öppna åtgärder',
      'Försenade',
      'Per organisation',
      'Utan orsak',
      'Effekt ej bedömd',
      'Kalender',
    ]);
    const [, late] = views.value;
    expect(late?.ViewQuery).toContain('<Lt><FieldRef Name="SamDueDate"/><Value Type="DateTime"><Today/>');
    expect(late).toMatchObject({
      ViewFields: {
        Items: ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamDueDate', 'SamStatus', 'SamConfirmation'],
      },
    });
    expect(views.value.at(-1)?.ViewType2).toBe('MODERNCALENDAR');
    const status = await world.tenant.read<{ CustomFormatter: string }>(
      'samordnare',
      `${list}/fields/getByInternalNameOrTitle('SamStatus')`,
    );
    const [icon, word] = (
      JSON.parse(status.CustomFormatter) as {
        children: readonly { attributes?: { iconName: string }; txtContent?: string }[];
      }
    ).children;
    expect(icon?.attributes?.iconName).toContain("if(@currentField == 'Genomförd', 'CheckMark'");
    expect(word?.txtContent).toBe('@currentField');
    const forms = await world.tenant.read<{ value: readonly { ClientFormCustomFormatter: string }[] }>(
      'samordnare',
      `${list}/contenttypes`,
    );
    const layout = JSON.parse(the(forms.value[0]).ClientFormCustomFormatter) as {
      bodyJSONFormatter: { sections: readonly { displayname: string; fields: readonly string[] }[] };
    };
    expect(layout.bodyJSONFormatter.sections[1]).toEqual({
      displayname: 'Vem och när',
      fields: expect.arrayContaining(['Ansvarig organisation', 'Klart senast']) as unknown,
    });
  });

  it('describes every column in Swedish', () => {
    for (const list of [...forumSite.lists, ...programmeSite.lists])
      for (const { name, title, description } of list.columns) {
        expect([list.name, name, title === '' || description.length < 8]).toEqual([list.name, name, false]);
        expect(description).toMatch(/[.?]$/);
      }
  });

  it('goes on where a cut connection stopped it', async () => {
    await world.tenant.post('faults', { target: 'sharepoint', kind: 'cut', rate: 1, after: 9 });
    const first = await world.provisioning('forum').apply();
    expect(first).toEqual({ ok: false, error: { kind: 'offline' } });
    await world.tenant.post('faults', {});
    expectValue(await world.provisioning('forum').apply());
    expect(expectValue(await world.provisioning('forum').plan()).steps).toEqual([]);
  });

  it('goes on where a dropped answer left it in doubt', async () => {
    for (const after of [4, 6, 8, 10, 12]) {
      await world.tenant.post('faults', { target: 'sharepoint', kind: 'drop', rate: 1, count: 1, after });
      await world.provisioning('forum').apply();
    }
    await world.tenant.post('faults', {});
    expectValue(await world.provisioning('forum').apply());
    expect(expectValue(await world.provisioning('forum').plan()).steps).toEqual([]);
  });

  it('restores what was described otherwise and leaves what others have made', async () => {
    expectValue(await world.provisioning('forum').apply());
    const fields = `${forumPath}/getList('/sites/est-sodermalm/Lists/Actions')/fields`;
    await administer(world, 'MERGE', `${fields}/getByInternalNameOrTitle('SamDueDate')`, {
      Title: 'Deadline',
    });
    await administer(world, 'POST', fields, { Title: 'Egen', FieldTypeKind: 2 });
    await administer(world, 'POST', `${forumPath}/lists`, { Title: 'Egen lista', BaseTemplate: 100 });
    const { steps } = expectValue(await world.provisioning('forum').plan());
    expect(steps.map(({ kind }) => kind)).toEqual(['describe-column']);
    expectValue(await world.provisioning('forum').apply());
    const { value } = await world.tenant.read<{ value: readonly Field[] }>('administrator', fields);
    expect(value.find(({ InternalName }) => InternalName === 'SamDueDate')?.Title).toBe('Klart senast');
    expect(value.map(({ InternalName }) => InternalName)).toContain('Egen');
    const lists = await world.tenant.read<{ value: readonly { Title: string }[] }>(
      'administrator',
      `${forumPath}/lists`,
    );
    expect(lists.value.map(({ Title }) => Title)).toContain('Egen lista');
  });

  it('writes nothing on a site of a newer program, or of another kind', async () => {
    expectValue(await world.provisioning('forum').apply());
    const refused = async (provisioning: SiteProvisioning, error: object): Promise<void> => {
      expect(await provisioning.plan()).toEqual({ ok: false, error });
      const asked = await requestsOf(async () => {
        expect(await provisioning.apply()).toEqual({ ok: false, error });
      });
      expect(asked).toEqual(onlyLooking);
    };
    const otherKind = { kind: 'other-kind-of-site', stands: 'forum', list: 'Meetings' };
    await refused(onForumSite(descriptionOf('programme')), otherKind);
    const settings = `${forumPath}/getList('/sites/est-sodermalm/Lists/Settings')/items(1)`;
    await world.tenant.write('administrator', settings, { SamValue: '99' });
    const newer = { kind: 'newer-schema', version: 99, wanted: forumSite.version };
    await refused(world.provisioning('forum'), newer);
  });

  it('tells one kind of site from the other by lists that only that kind has', () => {
    const namesOf = (kind: SiteDescription['kind']): readonly string[] =>
      schemas[kind].lists.map(({ name }) => name);
    for (const [kind, other] of [
      ['programme', 'forum'],
      ['forum', 'programme'],
    ] as const) {
      expect(namesOf(kind)).toEqual(expect.arrayContaining([...ownLists[kind]]));
      expect(namesOf(other).filter((name) => ownLists[kind].includes(name))).toEqual([]);
    }
  });

  it('furnishes the site although a member is unknown, says who, and adds them when they are there', async () => {
    const { members, ...rest } = descriptionOf('forum');
    const misspelt = ['kommunplis@polis.exempel.se', ...members.participant];
    const provisioning = onForumSite({ ...rest, members: { ...members, participant: misspelt } });
    const planned = expectValue(await provisioning.plan()).steps.length;
    const unknown = [{ kind: 'member-unknown', login: misspelt[0], role: 'participant' }];
    expect(expectValue(await provisioning.apply())).toMatchObject({ steps: planned - 1, findings: unknown });
    expect(expectValue(await provisioning.apply())).toMatchObject({ steps: 0, findings: unknown });
    expect(expectValue(await world.provisioning('forum').plan()).steps).toEqual([]);
  });

  it('is refused to whoever does not own the site', async () => {
    expectValue(await world.provisioning('forum').apply());
    const byCoordinator = onForumSite({ ...descriptionOf('forum'), idPrefix: 'NY' }, 'samordnare');
    expect(await byCoordinator.apply()).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
  });

  it.each(['programme', 'forum'] as const)(
    'makes every list of the %s schema at its address',
    async (kind) => {
      expectValue(await world.provisioning(kind).apply());
      const site = kind === 'forum' ? '/sites/est-sodermalm' : '/sites/programmet';
      const { value } = await world.tenant.read<{ value: readonly { RootFolder: { Name: string } }[] }>(
        'administrator',
        `${site}/_api/web/lists?$select=RootFolder/Name&$expand=RootFolder`,
      );
      const made = value.map(({ RootFolder }) => RootFolder.Name);
      expect(made).toEqual(expect.arrayContaining(schemas[kind].lists.map(({ name }) => name)));
      // SharePoint's own library is the only one that is not the product's.
      expect(made).toHaveLength(schemas[kind].lists.length + 1);
    },
  );
});

async function administer(at: TenantWorld, method: string, address: string, body: object): Promise<void> {
  const answer = await fetch(at.tenant.sharePoint + address, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await at.tenant.token('administrator')}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(method === 'MERGE' ? { 'x-http-method': 'MERGE' } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
