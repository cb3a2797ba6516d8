import { examineSite } from '../../../../shared/application/doctor/examineSite';
import type { FindingKind } from '../../../../shared/application/doctor/DoctorFinding';
import type { SiteSnapshot } from '../../../../shared/application/provisioning/SiteSnapshot';
import { the } from '../../../support/the';
import { bare, furnished, schema, topics, withTopics } from '../provisioning/aSite';

const kindsIn = (standing: SiteSnapshot): readonly FindingKind[] =>
  examineSite(schema, standing).map(({ kind }) => kind);

/** Somebody in each group that needs people. */
const peopled: SiteSnapshot = {
  ...furnished,
  groups: furnished.groups.map((group) => ({ ...group, members: ['i:0#.f|membership|en@exempel.se'] })),
};

describe('examining a site', () => {
  it('finds nothing on a furnished one', () => {
    expect(kindsIn(peopled)).toEqual([]);
  });

  it('names a missing group and not the rights that went with it', () => {
    const [, ...groups] = peopled.groups;
    const [coordinators] = peopled.groups;
    const grants = peopled.grants.filter(({ principal }) => principal !== the(coordinators).id);
    const [list] = peopled.lists;
    const lists = [
      {
        ...the(list),
        grants: the(list).grants.filter(({ principal }) => principal !== the(coordinators).id),
      },
    ];
    expect(kindsIn({ ...peopled, groups, grants, lists })).toEqual(['group-missing']);
  });

  it('names a missing list and not its columns, views and rights', () => {
    expect(
      kindsIn({ ...bare, groups: peopled.groups, grants: peopled.grants, roles: peopled.roles }),
    ).toEqual(['list-missing']);
  });

  it('names a site without owners, an index that comes too late and a column of another kind', () => {
    expect(kindsIn({ ...peopled, owners: null })).toEqual(['owners-missing']);
    const unindexed = { ...the(topics.columns[0]), indexed: false };
    const long = withTopics({ columns: [unindexed], rows: 20_001 });
    expect(kindsIn({ ...long, groups: peopled.groups })).toEqual(['index-too-late']);
    const other = withTopics({ columns: [{ ...the(topics.columns[0]), kind: 'text', choices: [] }] });
    expect(kindsIn({ ...other, groups: peopled.groups })).toEqual(['column-other-kind']);
  });

  it('asks for nobody in the group of readers', () => {
    const groups = peopled.groups.map((group) => ({ ...group, members: [] }));
    expect(examineSite(schema, { ...peopled, groups })).toEqual([
      { kind: 'group-empty', group: 'coordinator' },
      { kind: 'group-empty', group: 'participant' },
    ]);
  });
});
