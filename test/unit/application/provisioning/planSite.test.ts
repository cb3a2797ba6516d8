import { planSite } from '../../../../shared/application/provisioning/planSite';
import type { ProvisioningStep } from '../../../../shared/application/provisioning/ProvisioningStep';
import { coordinatorsOnly } from '../../../../shared/application/provisioning/SiteRole';
import type { SiteSchema } from '../../../../shared/application/provisioning/SiteSchema';
import type { SiteSnapshot } from '../../../../shared/application/provisioning/SiteSnapshot';
import { the } from '../../../support/the';
import { allTopics, aView, bare, column, description, furnished, schema, topics, withTopics } from './aSite';

const stepsFor = (standing: SiteSnapshot, of: SiteSchema = schema): readonly ProvisioningStep[] =>
  planSite(of, description, standing).steps;
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
    // The views are arranged anew as well: their queries cannot be compared.
    expect(stepsFor(furnished, later).map(({ kind }) => kind)).toEqual([
      'add-column',
      'arrange-view',
      'put-setting',
    ]);
  });

  it('gives a lookup the place of a column of numbers: its title first, the rows last but the version', () => {
    const [list] = schema.lists;
    const lookup = { list: 'Topics', replaces: 'SamStateId', since: 3 };
    const wanted = column({ name: 'SamOf', title: 'Nummer', kind: 'lookup', choices: [], lookup });
    const retired = { name: 'SamStateId', title: 'Nummer (förr)', description: 'Används inte längre.' };
    const later = {
      version: 3,
      lists: [{ ...the(list), columns: [column(), wanted], retired: [retired] }],
    };
    const earlier = {
      ...the(topics.columns[0]),
      name: 'SamStateId',
      title: 'Nummer',
      kind: 'number',
    } as const;
    const numbered = withTopics({ columns: [...topics.columns, earlier], unlinked: 4 });
    const steps = stepsFor(numbered, later);
    expect(steps.map(({ kind }) => kind)).toEqual([
      'retire-column',
      'add-column',
      'arrange-view',
      'link-rows',
      'put-setting',
    ]);
    expect(steps).toContainEqual({ kind: 'link-rows', list: 'Topics', rows: 4 });
    const { title, description: words } = retired;
    const stands = {
      ...the(topics.columns[0]),
      name: 'SamOf',
      title: 'Nummer',
      kind: 'lookup',
      choices: [],
    } as const;
    const upgraded = {
      ...withTopics({ columns: [...topics.columns, { ...earlier, title, description: words }, stands] }),
      settings: { schemaVersion: '3' },
    };
    expect(stepsFor(upgraded, later)).toEqual([]);
    // A site of today never had the numbers.
    const today = { ...withTopics({ columns: [...topics.columns, stands] }), settings: upgraded.settings };
    expect(stepsFor(today, later)).toEqual([]);
  });

  it('leaves what only the product writes out of the forms of lists new and old, once', () => {
    const [list] = schema.lists;
    const technical = column({
      name: 'SamOpId',
      title: 'Skriv-id',
      kind: 'text',
      choices: [],
      technical: true,
    });
    const later = { ...schema, lists: [{ ...the(list), columns: [column(), technical] }] };
    const cleared = { kind: 'clear-forms', list: 'Topics', columns: ['SamOpId'] };
    expect(stepsFor(bare, later)).toContainEqual(cleared);
    const { name, title } = technical;
    const stands = { ...the(topics.columns[0]), name, title, kind: 'text', choices: [] } as const;
    const standing = withTopics({ columns: [...topics.columns, stands] });
    expect(stepsFor(standing, later)).toEqual([cleared]);
    const done = withTopics({ columns: [...topics.columns, { ...stands, inForms: false }] });
    expect(stepsFor(done, later)).toEqual([]);
  });

  it('adds a view besides the default one, once', () => {
    const view = { title: 'Att ta upp', columns: ['LinkTitle'], query: '' };
    const [list] = schema.lists;
    const withView = { ...schema, lists: [{ ...the(list), moreViews: [view] }] };
    expect(stepsFor(furnished, withView)).toEqual([{ kind: 'add-view', list: the(list).name, view }]);
    const added = aView({ title: 'Att ta upp', columns: ['LinkTitle'], query: 'as SharePoint writes it' });
    expect(stepsFor(withTopics({ views: [allTopics, added] }), withView)).toEqual([]);
    const changed = { ...added, columns: ['LinkTitle', 'SamState'] };
    expect(stepsFor(withTopics({ views: [allTopics, changed] }), withView)).toEqual([
      { kind: 'change-view', list: the(list).name, view },
    ]);
  });

  it('compares what a column, a view and a form look like by what the JSON says', () => {
    const [list] = schema.lists;
    const format = { elmType: 'div', txtContent: '@currentField' };
    const form = { header: { elmType: 'div' }, body: { sections: [] } };
    const drawn: SiteSchema = {
      ...schema,
      lists: [{ ...the(list), columns: [column({ format })], view: { ...the(list).view, format }, form }],
    };
    expect(stepsFor(furnished, drawn).map(({ kind }) => kind)).toEqual([
      'describe-column',
      'arrange-view',
      'lay-out-form',
    ]);
    const spaced = '{ "txtContent": "@currentField",  "elmType": "div" }';
    const standing = withTopics({
      columns: [{ ...the(topics.columns[0]), format: spaced }],
      view: { ...allTopics, format: spaced },
      form: '{"footerJSONFormatter":"","bodyJSONFormatter":{"sections":[]},"headerJSONFormatter":{"elmType":"div"}}',
    });
    expect(stepsFor(standing, drawn)).toEqual([]);
    const spoilt = withTopics({ columns: [{ ...the(topics.columns[0]), format: '{"elmType' }] });
    expect(stepsFor(spoilt, drawn).map(({ kind }) => kind)).toContain('describe-column');
  });

  it('leaves a column of another kind as it is, and says so', () => {
    const standing = withTopics({ columns: [{ ...the(topics.columns[0]), kind: 'text', choices: [] }] });
    expect(planSite(schema, description, standing)).toEqual({
      steps: [],
      findings: [{ kind: 'other-kind', list: 'Topics', column: 'SamState', wanted: 'choice' }],
    });
  });

  it('names the site where a name is given', () => {
    const named = { ...description, name: 'EST Farsta' };
    expect(planSite(schema, named, furnished).steps).toEqual([{ kind: 'name-site', title: 'EST Farsta' }]);
    expect(planSite(schema, { ...description, name: 'EST Södermalm' }, furnished).steps).toEqual([]);
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

  it('tells of a site in another time zone', () => {
    const standing = { ...furnished, timeZone: 2 };
    expect(planSite(schema, description, standing)).toEqual({
      steps: [],
      findings: [{ kind: 'other-time-zone', timeZone: 2 }],
    });
  });
});
