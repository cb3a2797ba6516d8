import type {
  ColumnSchema,
  Formatting,
  ListSchema,
  RetiredColumn,
  ViewSchema,
} from '../../../application/provisioning/SiteSchema';
import { toFormLayout, type FormPlan } from './formLayout';

/** What SharePoint's own pages show of a list, beside its default view. */
export interface ListPages {
  /** By the columns' internal names. */
  readonly formats: Readonly<Record<string, Formatting>>;
  readonly views: readonly ViewSchema[];
  readonly form: FormPlan;
  /** What an upgraded site still has and nobody needs to see. */
  readonly retired?: readonly RetiredColumn[];
}

/** A list as provisioning makes it, with its pages; what the registers read of it does not change. */
export function withPages(list: ListSchema, { formats, views, form, retired = [] }: ListPages): ListSchema {
  const columnOf = (name: string): ColumnSchema => {
    const column = list.columns.find((each) => each.name === name);
    if (column === undefined) throw new Error(`The list ${list.name} has no column ${name}`);
    return column;
  };
  Object.keys(formats).forEach(columnOf);
  return {
    ...list,
    columns: list.columns.map((column) => {
      const format = formats[column.name];
      return format === undefined ? column : { ...column, format };
    }),
    retired,
    moreViews: [...(list.moreViews ?? []), ...views],
    form: toFormLayout(form, (name) => columnOf(name).title),
  };
}
