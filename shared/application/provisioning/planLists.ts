import type { ProvisioningStep } from './ProvisioningStep';
import type { SiteDescription } from './SiteDescription';
import type { ColumnSchema, ListSchema, SiteSchema } from './SiteSchema';
import type { ColumnSnapshot, ListSnapshot, SiteSnapshot } from './SiteSnapshot';

const idPrefixColumn = 'SamIdPrefix';

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
    ),
  );

/** The forum's prefix comes into every new row by the column's default. */
const withPrefix = (list: ListSchema, { idPrefix }: SiteDescription): ListSchema => ({
  ...list,
  columns: list.columns.map((column) =>
    column.name === idPrefixColumn && idPrefix !== null ? { ...column, defaultValue: idPrefix } : column,
  ),
});

function planList(list: ListSchema, stands: ListSnapshot | undefined): readonly ProvisioningStep[] {
  const described = stands?.title === list.title && stands.description === list.description;
  return [
    ...(stands === undefined ? [{ kind: 'create-list', list } as const] : []),
    ...(described ? [] : [{ kind: 'describe-list', list } as const]),
    ...list.columns.flatMap((column) => planColumn(list.name, column, stands)),
    ...(viewStands(list, stands)
      ? []
      : [{ kind: 'arrange-view', list: list.name, view: list.view } as const]),
    ...(list.moreViews ?? [])
      .filter(({ title }) => stands?.viewTitles.includes(title) !== true)
      .map((view) => ({ kind: 'add-view', list: list.name, view }) as const),
  ];
}

/** Columns that SharePoint makes by itself are only described. */
const builtIn: ReadonlySet<string> = new Set(['Title']);

function planColumn(
  list: string,
  column: ColumnSchema,
  stands: ListSnapshot | undefined,
): readonly ProvisioningStep[] {
  const known = stands?.columns.find(({ name }) => name === column.name);
  if (known === undefined && !builtIn.has(column.name)) return [{ kind: 'add-column', list, column }];
  if (known !== undefined && isAsDescribed(column, known)) return [];
  const added = known?.choices.filter((choice) => !column.choices.includes(choice)) ?? [];
  return [{ kind: 'describe-column', list, column, choices: [...column.choices, ...added] }];
}

const isAsDescribed = (column: ColumnSchema, known: ColumnSnapshot): boolean =>
  known.title === column.title && known.description === column.description && doesAsDescribed(column, known);

const doesAsDescribed = (column: ColumnSchema, known: ColumnSnapshot): boolean =>
  (known.indexed || !column.indexed) &&
  (known.unique || !column.unique) &&
  (column.defaultValue === null || known.defaultValue === column.defaultValue) &&
  column.choices.every((choice) => known.choices.includes(choice));

/** The sorting is not compared: SharePoint writes it back in its own way. */
const viewStands = (list: ListSchema, stands: ListSnapshot | undefined): boolean =>
  stands?.view.title === list.view.title &&
  list.view.columns.length === stands.view.columns.length &&
  list.view.columns.every((column, place) => stands.view.columns[place] === column);
