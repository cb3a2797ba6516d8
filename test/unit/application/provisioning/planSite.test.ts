import { planSite } from '../../../../shared/application/provisioning/planSite';
import type { ProvisioningStep } from '../../../../shared/application/provisioning/ProvisioningStep';
import type { SiteDescription } from '../../../../shared/application/provisioning/SiteDescription';
import { coordinatorsOnly, participantsAdd } from '../../../../shared/application/provisioning/SiteRole';
import type { ColumnSchema, SiteSchema } from '../../../../shared/application/provisioning/SiteSchema';
import type { ListSnapshot, SiteSnapshot } from '../../../../shared/application/provisioning/SiteSnapshot';
import { the } from '../../../support/the';

const column = (change: Partial<ColumnSchema> = {}): ColumnSchema => ({
  name: 'SamState',
  title: 'Läge',
  description: 'Hur långt det har kommit.',
  kind: 'choice',
  indexed: true,
  unique: false,
  choices: ['Väntar', 'Klart'],
  defaultValue: null,
  ...change,
});

const schema: SiteSchema = {
  version: 2,
  lists: [
    {
      name: 'Topics',
      template: 'list',
      title: 'Ämnen',
      description: 'Det som ska tas upp.',
      columns: [column()],
      view: { title: 'Alla ämnen', columns: ['LinkTitle', 'SamState'], query: '' },
      rights: participantsAdd,
    },
  ],
};

const description: SiteDescription = {
  kind: 'forum',
  idPrefix: 'SÖD',
  members: { coordinator: ['samordnare@exempel.se'], participant: [], reader: [] },
};

const topics: ListSnapshot = {
  name: 'Topics',
  title: 'Ämnen',
  description: 'Det som ska tas upp.',
  ownPermissions: true,
  columns: [
    {
      name: 'SamState',
      title: 'Läge',
      description: 'Hur långt det har kommit.',
      indexed: true,
      unique: false,
      choices: ['Väntar', 'Klart'],
      defaultValue: null,
    },
  ],
  view: { title: 'Alla ämnen', columns: ['LinkTitle', 'SamState'] },
  viewTitles: ['Alla ämnen'],
  grants: [
    { principal: 3, roles: [50] },
    { principal: 11, roles: [30] },
    { principal: 12, roles: [99] },
    { principal: 13, roles: [20] },
  ],
};

/** A site with nothing left to do. */
const furnished: SiteSnapshot = {
  timeZone: 4,
  roles: [
    { id: 10, name: 'Begränsad åtkomst', kind: 1 },
    { id: 20, name: 'Läsa', kind: 2 },
    { id: 30, name: 'Delta', kind: 3 },
    { id: 50, name: 'Fullständig behörighet', kind: 5 },
    { id: 99, name: 'Lägg till', kind: 0 },
  ],
  groups: [
    {
      id: 11,
      title: 'Samordnare',
      members: ['i:0#.f|membership|samordnare@exempel.se', 'samordnare@exempel.se'],
    },
    { id: 12, title: 'Deltagare', members: [] },
    { id: 13, title: 'Läsare', members: [] },
  ],
  owners: 3,
  grants: [
    { principal: 11, roles: [20, 10] },
    { principal: 12, roles: [20] },
    { principal: 13, roles: [20] },
  ],
  lists: [topics],
  settings: { schemaVersion: '2' },
};

const bare: SiteSnapshot = {
  ...furnished,
  groups: [],
  grants: [],
  lists: [],
  settings: {},
  roles: furnished.roles.slice(0, 4),
};

const stepsFor = (standing: SiteSnapshot, of: SiteSchema = schema): readonly ProvisioningStep[] =>
  planSite(of, description, standing).steps;
const withTopics = (change: Partial<ListSnapshot>): SiteSnapshot => ({
  ...furnished,
  lists: [{ ...topics, ...change }],
});

describe('the plan of a site', () => {
  it('is empty where everything stands', () => {
    expect(planSite(schema, description, furnished)).toEqual({ steps: [], findings: [] });
  });

  it('does everything on a bare site, in an order that holds', () => {
    const kinds = stepsFor(bare).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual([
      'create-add-role',
      'create-group',
      'add-member',
      'create-list',
      'add-column',
      'describe-list',
      'arrange-view',
      'separate-list',
      'grant',
      'put-setting',
    ]);
  });

  it('adds a column of a later version to a list that stands', () => {
    const [list] = schema.lists;
    const later = {
      version: 3,
      lists: [{ ...the(list), columns: [column(), column({ name: 'SamNew', title: 'Ny' })] }],
    };
    expect(stepsFor(furnished, later).map(({ kind }) => kind)).toEqual(['add-column', 'put-setting']);
  });

  it('adds a view besides the default one, once', () => {
    const view = { title: 'Att ta upp', columns: ['LinkTitle'], query: '' };
    const [list] = schema.lists;
    const withView = { ...schema, lists: [{ ...the(list), moreViews: [view] }] };
    expect(stepsFor(furnished, withView)).toEqual([{ kind: 'add-view', list: the(list).name, view }]);
    const standing = withTopics({ viewTitles: ['Alla ämnen', 'Att ta upp'] });
    expect(stepsFor(standing, withView)).toEqual([]);
  });

  it('keeps choices that somebody has added', () => {
    const [known] = topics.columns;
    const standing = withTopics({ columns: [{ ...the(known), choices: ['Väntar', 'Egen'] }] });
    expect(stepsFor(standing)).toMatchObject([
      { kind: 'describe-column', choices: ['Väntar', 'Klart', 'Egen'] },
    ]);
  });

  it('leaves an index, a choice and a column that the product does not need', () => {
    const [known] = topics.columns;
    const standing = withTopics({
      columns: [
        { ...the(known), choices: ['Väntar', 'Klart', 'Egen'] },
        { ...the(known), name: 'Egen', title: 'Egen', indexed: true },
      ],
    });
    expect(stepsFor(standing)).toEqual([]);
  });

  it('adds an index that has been taken away', () => {
    const [known] = topics.columns;
    expect(stepsFor(withTopics({ columns: [{ ...the(known), indexed: false }] }))).toMatchObject([
      { kind: 'describe-column' },
    ]);
  });

  it('separates a list that inherits, although the inherited rights look right', () => {
    expect(stepsFor(withTopics({ ownPermissions: false })).map(({ kind }) => kind)).toEqual([
      'separate-list',
      'grant',
      'grant',
      'grant',
      'grant',
    ]);
  });

  it('takes back a right that a group should not have', () => {
    const standing = withTopics({
      grants: topics.grants.map((grant) => (grant.principal === 12 ? { ...grant, roles: [99, 30] } : grant)),
    });
    expect(stepsFor(standing)).toEqual([
      { kind: 'withdraw', scope: { kind: 'list', list: 'Topics' }, from: 'participant', role: 30 },
    ]);
  });

  it('leaves nothing to others in a list of the coordinators alone', () => {
    const [list] = schema.lists;
    const closed = { version: 2, lists: [{ ...the(list), rights: coordinatorsOnly }] };
    expect(stepsFor(furnished, closed)).toEqual([
      { kind: 'withdraw', scope: { kind: 'list', list: 'Topics' }, from: 'participant', role: 99 },
      { kind: 'withdraw', scope: { kind: 'list', list: 'Topics' }, from: 'reader', role: 20 },
    ]);
  });

  it('tells of a site in another time zone and of a newer schema', () => {
    const standing = { ...furnished, timeZone: 2, settings: { schemaVersion: '9' } };
    expect(planSite(schema, description, standing)).toEqual({
      steps: [],
      findings: [
        { kind: 'other-time-zone', timeZone: 2 },
        { kind: 'newer-schema', version: 9 },
      ],
    });
  });
});
