import { formText, isSameJson } from './formatting';
import { planViews } from './planViews';
import type { ProvisioningStep } from './ProvisioningStep';
import { isIndexTooLate, isOtherKind, standingVersion } from './standing';
import type { SiteDescription } from './SiteDescription';
import type { ColumnSchema, ListSchema, SiteSchema } from './SiteSchema';
import type { ColumnSnapshot, ListSnapshot, SiteSnapshot } from './SiteSnapshot';

/** Its default gives every new row the forum's prefix. */
export const idPrefixColumn = 'SamIdPrefix';

/** Lists, columns and views that are missing or described otherwise. */
export const planLists = (
  schema: SiteSchema,
  description: SiteDescription,
  standing: SiteSnapshot,
): readonly ProvisioningStep[] =>
  schema.lists.flatMap((list) =>
    planList(
      withPrefix(list, description),
      standing.lists.find(({ name }) => name === list.name),
      standingVersion(standing) < schema.version,
    ),
  );

/** The forum's prefix comes into every new row by the column's default. */
const withPrefix = (list: ListSchema, { idPrefix }: SiteDescription): ListSchema => ({
  ...list,
  columns: list.columns.map((column) =>
    column.name === idPrefixColumn && idPrefix !== null ? { ...column, defaultValue: idPrefix } : column,
  ),
});

function planList(
  list: ListSchema,
  stands: ListSnapshot | undefined,
  behind: boolean,
): readonly ProvisioningStep[] {
  const described = stands?.title === list.title && stands.description === list.description;
  return [
    ...(stands === undefined ? [{ kind: 'create-list', list } as const] : []),
    ...(described ? [] : [{ kind: 'describe-list', list } as const]),
    ...planRetired(list, stands),
    ...list.columns.flatMap((column) => planColumn(list, column, stands)),
    ...planViews(list, stands, behind),
    ...planTechnical(list, stands),
    ...planForm(list, stands),
    ...planLinks(list, stands),
  ];
}

/** A column that a new site never had is not missed. */
const planRetired = (
  { name, retired = [] }: ListSchema,
  stands: ListSnapshot | undefined,
): readonly ProvisioningStep[] =>
  retired.flatMap((column) => {
    const known = stands?.columns.find((each) => each.name === column.name);
    return known === undefined || (known.title === column.title && known.description === column.description)
      ? []
      : [{ kind: 'retire-column', list: name, column } as const];
  });

/** Goes by the rows and not by the version: an older client may have written since the columns came. */
const planLinks = ({ name }: ListSchema, stands: ListSnapshot | undefined): readonly ProvisioningStep[] =>
  stands === undefined || stands.unlinked === 0
    ? []
    : [{ kind: 'link-rows', list: name, rows: stands.unlinked }];

/** One step for each list, of those columns that a form still has. */
function planTechnical(
  { name, columns }: ListSchema,
  stands: ListSnapshot | undefined,
): readonly ProvisioningStep[] {
  const isLeftOut = (column: string): boolean =>
    stands?.columns.some((each) => each.name === column && !each.inForms) === true;
  const shown = columns.filter(({ name: column, technical }) => technical === true && !isLeftOut(column));
  return shown.length === 0
    ? []
    : [{ kind: 'clear-forms', list: name, columns: shown.map((column) => column.name) }];
}

const planForm = (
  { name, form }: ListSchema,
  stands: ListSnapshot | undefined,
): readonly ProvisioningStep[] =>
  form === undefined || isSameJson(stands?.form, formText(form))
    ? []
    : [{ kind: 'lay-out-form', list: name, form }];

/** Columns that SharePoint makes by itself are only described. */
const builtIn: ReadonlySet<string> = new Set(['Title']);

function planColumn(
  list: ListSchema,
  schema: ColumnSchema,
  stands: ListSnapshot | undefined,
): readonly ProvisioningStep[] {
  const known = stands?.columns.find(({ name }) => name === schema.name);
  const column = attainable(schema, known, stands);
  if (known !== undefined && isAsDescribed(column, known)) return [];
  return known === undefined && !builtIn.has(column.name)
    ? [{ kind: 'add-column', list: list.name, column }]
    : [{ kind: 'describe-column', list: list.name, column, choices: allChoices(column, known) }];
}

/** A column that stands keeps its kind, and one of a list that has grown too long gets no index; both are told of. */
function attainable(
  column: ColumnSchema,
  known: ColumnSnapshot | undefined,
  stands: ListSnapshot | undefined,
): ColumnSchema {
  const indexed = column.indexed && !isIndexTooLate(column, stands);
  return isOtherKind(column, known)
    ? { ...column, indexed, kind: known?.kind ?? column.kind, choices: [] }
    : { ...column, indexed };
}

const allChoices = (column: ColumnSchema, known: ColumnSnapshot | undefined): readonly string[] => [
  ...new Set([...column.choices, ...(known?.choices ?? [])]),
];

const isAsDescribed = (column: ColumnSchema, known: ColumnSnapshot): boolean =>
  known.title === column.title &&
  known.description === column.description &&
  (column.format === undefined || isSameJson(known.format, JSON.stringify(column.format))) &&
  doesAsDescribed(column, known);

const doesAsDescribed = (column: ColumnSchema, known: ColumnSnapshot): boolean =>
  (known.indexed || !column.indexed) &&
  (known.unique || !column.unique) &&
  (column.defaultValue === null || known.defaultValue === column.defaultValue) &&
  column.choices.every((choice) => known.choices.includes(choice));
