import { idPrefixColumn } from '../provisioning/planLists';
import { planSite } from '../provisioning/planSite';
import type { ProvisioningStep, ProvisioningStepKind } from '../provisioning/ProvisioningStep';
import { siteRoles, type SiteRole } from '../provisioning/SiteRole';
import type { ListSchema, SiteSchema } from '../provisioning/SiteSchema';
import type { ListSnapshot, SiteSnapshot } from '../provisioning/SiteSnapshot';
import { standingVersion, versionSetting } from '../provisioning/standing';
import { addRoleName } from '../provisioning/addRole';
import { groupTitles } from '../provisioning/SiteRole';
import type { DoctorFinding } from './DoctorFinding';
import { examineColumn } from './examineColumn';
import { examineOthers } from './examineOthers';

const swedish = 1053;

/** Everything about a site that is not as its schema says; one finding for each thing that somebody has done. */
export function examineSite(schema: SiteSchema, standing: SiteSnapshot): readonly DoctorFinding[] {
  const { steps, findings } = planSite(schema, describedBy(schema, standing), upToDate(schema, standing));
  const told = steps.flatMap((step) => toFindings(step, schema, standing));
  const planned = findings.flatMap((finding): readonly DoctorFinding[] => {
    if (finding.kind === 'other-kind') return [{ ...finding, kind: 'column-other-kind' }];
    if (finding.kind === 'index-too-late' || finding.kind === 'other-time-zone') return [finding];
    return [];
  });
  return [
    ...told.filter((finding) => !followsFromAnother(finding, standing, schema)),
    ...planned,
    ...examineOthers(standing),
    ...examineGroups(standing),
    ...examineVersions(schema, standing),
  ];
}

/** No prefix is like this one, so a column without a default differs from it. */
const noPrefix = '(none)';

/** Who is a member, what the site is called and what its prefix is stands with the municipality. */
function describedBy(schema: SiteSchema, { lists }: SiteSnapshot): Parameters<typeof planSite>[1] {
  const standing = lists
    .flatMap(({ columns }) => columns)
    .find(({ name, defaultValue }) => name === idPrefixColumn && (defaultValue ?? '') !== '');
  const isProgramme = schema.lists.some(({ name }) => name === 'Forums');
  return {
    kind: isProgramme ? 'programme' : 'forum',
    idPrefix: isProgramme ? null : (standing?.defaultValue ?? noPrefix),
    members: { coordinator: [], participant: [], reader: [] },
  };
}

/** The version is a finding of its own, and is not to make every view look changed. */
const upToDate = ({ version }: SiteSchema, standing: SiteSnapshot): SiteSnapshot => ({
  ...standing,
  settings: { ...standing.settings, [versionSetting]: String(version) },
});

type Step<K extends ProvisioningStepKind> = Extract<ProvisioningStep, { readonly kind: K }>;
type Tell<K extends ProvisioningStepKind> = (
  step: Step<K>,
  schema: SiteSchema,
  standing: SiteSnapshot,
) => readonly DoctorFinding[];

const scopeOf = ({ scope }: Step<'grant' | 'withdraw'>): string | null =>
  scope.kind === 'list' ? scope.list : null;

const tellings: { readonly [K in ProvisioningStepKind]: Tell<K> } = {
  'name-site': () => [],
  'create-add-role': () => [{ kind: 'level-missing' }],
  'create-group': ({ role }) => [{ kind: 'group-missing', group: role }],
  'add-member': () => [],
  'create-list': ({ list }) => [{ kind: 'list-missing', list: list.name, title: list.title }],
  'describe-list': ({ list }, _schema, { lists }) => {
    const stands = lists.find(({ name }) => name === list.name);
    return stands === undefined || stands.title === list.title
      ? [{ kind: 'list-described-otherwise', list: list.name }]
      : [{ kind: 'list-renamed', list: list.name, title: stands.title, wanted: list.title }];
  },
  'add-column': ({ list, column }) => [
    { kind: 'column-missing', list, column: column.name, title: column.title },
  ],
  'retire-column': ({ list, column }) => [{ kind: 'column-not-retired', list, column: column.name }],
  'describe-column': ({ list, column }, _schema, standing) => examineColumn(list, column, standing),
  'arrange-view': ({ list, view }) => [{ kind: 'view-otherwise', list, view: view.title }],
  'change-view': ({ list, view }) => [{ kind: 'view-otherwise', list, view: view.title }],
  'add-view': ({ list, view }) => [{ kind: 'view-missing', list, view: view.title }],
  'clear-forms': (step, _schema, { lists }) => formsOf(step, lists),
  'lay-out-form': ({ list }) => [{ kind: 'form-otherwise', list }],
  'separate-list': ({ list }) => [{ kind: 'rights-inherited', list }],
  grant: (step) => [{ kind: 'right-missing', list: scopeOf(step), to: step.to, grant: step.grant }],
  withdraw: (step) => [{ kind: 'right-too-wide', list: scopeOf(step), to: step.from }],
  'link-rows': ({ list, rows }) => [{ kind: 'rows-unlinked', list, rows }],
  'put-setting': () => [],
};

/** A column that is missing altogether is told as such. */
function formsOf(
  { list, columns }: Step<'clear-forms'>,
  lists: readonly ListSnapshot[],
): readonly DoctorFinding[] {
  const stands = lists.find(({ name }) => name === list)?.columns.map(({ name }) => name) ?? [];
  return columns.some((column) => stands.includes(column)) ? [{ kind: 'form-otherwise', list }] : [];
}

const toFindings = (
  step: ProvisioningStep,
  schema: SiteSchema,
  standing: SiteSnapshot,
): readonly DoctorFinding[] => (tellings[step.kind] as Tell<ProvisioningStepKind>)(step, schema, standing);

/** A missing list has no columns and a missing group no rights: that goes without saying. */
function followsFromAnother(finding: DoctorFinding, standing: SiteSnapshot, schema: SiteSchema): boolean {
  const name = 'list' in finding ? finding.list : null;
  if (finding.kind === 'list-missing') return false;
  const list = standing.lists.find((each) => each.name === name);
  if (name !== null && list === undefined) return true;
  return isRight(finding)
    ? rightFollows(finding, list, standing, schema)
    : 'view' in finding && lacksColumnOf(finding, standing, schema);
}

type RightFinding = Extract<DoctorFinding, { readonly kind: 'right-missing' | 'right-too-wide' }>;

const isRight = (finding: DoctorFinding): finding is RightFinding =>
  finding.kind === 'right-missing' || finding.kind === 'right-too-wide';

function rightFollows(
  finding: RightFinding,
  list: ListSnapshot | undefined,
  { groups, roles }: SiteSnapshot,
  schema: SiteSchema,
): boolean {
  const { to } = finding;
  if (list !== undefined && !list.ownPermissions) return true;
  if (to === 'owners') return false;
  if (!groups.some(({ title }) => title === groupTitles[to])) return true;
  const wanted = schema.lists.find(({ name }) => name === finding.list)?.rights[to];
  return wanted === 'add' && !roles.some(({ name }) => name === addRoleName);
}

function lacksColumnOf(
  { list, view }: { readonly list: string; readonly view: string },
  { lists }: SiteSnapshot,
  schema: SiteSchema,
): boolean {
  const wanted = schema.lists.find(({ name }) => name === list);
  const stands = new Set(lists.find(({ name }) => name === list)?.columns.map(({ name }) => name));
  const missing = wanted?.columns.map(({ name }) => name).filter((name) => !stands.has(name)) ?? [];
  const shown = wanted && viewsOf(wanted).find(({ title }) => title === view);
  return shown?.columns.some((column) => missing.includes(column)) === true;
}

const viewsOf = ({ view, moreViews = [] }: ListSchema): readonly ListSchema['view'][] => [view, ...moreViews];

/** Without coordinators nobody can lead a meeting, and without participants nobody can answer. */
const needed: readonly SiteRole[] = siteRoles.filter((role) => role !== 'reader');

function examineGroups({ groups, owners, locale }: SiteSnapshot): readonly DoctorFinding[] {
  const empty = needed.filter(
    (role) => groups.find(({ title }) => title === groupTitles[role])?.members.length === 0,
  );
  return [
    ...empty.map((group) => ({ kind: 'group-empty', group }) as const),
    ...(owners === null ? [{ kind: 'owners-missing' } as const] : []),
    ...(locale === swedish ? [] : [{ kind: 'other-language', locale } as const]),
  ];
}

function examineVersions({ version: wanted }: SiteSchema, standing: SiteSnapshot): readonly DoctorFinding[] {
  // A site without its list of settings has told so already.
  if (!standing.lists.some(({ name }) => name === 'Settings')) return [];
  const version = standingVersion(standing);
  if (version === wanted) return [];
  return [{ kind: version < wanted ? 'older-schema' : 'newer-schema', version, wanted }];
}
