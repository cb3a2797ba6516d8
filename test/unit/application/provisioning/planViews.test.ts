import { planSite } from '../../../../shared/application/provisioning/planSite';
import type { SiteSchema } from '../../../../shared/application/provisioning/SiteSchema';
import { the } from '../../../support/the';
import { bare, column, description, schema, withTopics } from './aSite';

describe('the plan of views', () => {
  const eq = (name: string): string => `<Eq><FieldRef Name="${name}"/><Value Type="Text">x</Value></Eq>`;
  it.each([
    ['a condition on a column without index', `<Where>${eq('SamFree')}</Where>`, ['SamFree']],
    [
      'an index on one side of an or',
      `<Where><Or>${eq('SamState')}${eq('SamFree')}</Or></Where>`,
      ['SamState', 'SamFree'],
    ],
    [
      'a condition that no index answers',
      '<Where><IsNull><FieldRef Name="SamState"/></IsNull></Where>',
      ['SamState'],
    ],
    [
      'sorting by a column without index',
      '<OrderBy><FieldRef Ascending="FALSE" Name="SamFree"/></OrderBy>',
      ['SamFree'],
    ],
    [
      'grouping by a column without index',
      '<GroupBy Collapse="TRUE"><FieldRef Name="SamFree"/></GroupBy>',
      ['SamFree'],
    ],
    ['nothing', '', []],
    ['an index on one side of an and', `<Where><And>${eq('SamFree')}${eq('SamState')}</And></Where>`, []],
    [
      'an index deep inside',
      `<Where><And>${eq('SamFree')}<Or>${eq('SamState')}<In><FieldRef Name='SamState'/><FieldRef Name="SamState"/></In></Or></And></Where><OrderBy><FieldRef Name="SamFree"/></OrderBy>`,
      [],
    ],
    ['sorting by the id', '<OrderBy><FieldRef Name="ID"/></OrderBy>', []],
  ])('judges a view with %s', (_case, query, columns) => {
    const [list] = schema.lists;
    const view = { title: 'Att ta upp', columns: ['LinkTitle'], query };
    const withView = {
      ...schema,
      lists: [
        { ...the(list), columns: [column(), column({ name: 'SamFree', indexed: false })], moreViews: [view] },
      ],
    };
    const { steps, findings } = planSite(withView, description, bare);
    expect(steps.filter(({ kind }) => kind === 'add-view')).toHaveLength(columns.length === 0 ? 1 : 0);
    expect(findings).toEqual(
      columns.length === 0
        ? []
        : [{ kind: 'view-without-index', list: 'Topics', view: 'Att ta upp', columns }],
    );
  });

  it('adds a column without its index to a list that has grown too long for one, and says so', () => {
    const [list] = schema.lists;
    const view = { title: 'Nya', columns: ['LinkTitle'], query: `<Where>${eq('SamNew')}</Where>` };
    const later: SiteSchema = {
      version: 3,
      lists: [{ ...the(list), columns: [column(), column({ name: 'SamNew' })], moreViews: [view] }],
    };
    const { steps, findings } = planSite(later, description, withTopics({ rows: 20_001 }));
    expect(steps.find(({ kind }) => kind === 'add-column')).toMatchObject({ column: { indexed: false } });
    expect(steps.map(({ kind }) => kind)).not.toContain('add-view');
    expect(findings).toEqual([
      { kind: 'index-too-late', list: 'Topics', column: 'SamNew', rows: 20_001 },
      { kind: 'view-without-index', list: 'Topics', view: 'Nya', columns: ['SamNew'] },
    ]);
    expect(planSite(later, description, withTopics({ rows: 20_000 })).findings).toEqual([]);
  });
});
