import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import type { ColumnSnapshot, ListSnapshot } from '../../../application/provisioning/SiteSnapshot';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import { listFinder } from './listFinder';
import { toGrants, type Assignment } from './grants';

interface Field {
  readonly InternalName: string;
  readonly Title: string;
  readonly Description: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly DefaultValue: string | null;
  readonly Choices?: readonly string[];
}
interface View {
  readonly Title: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

export type ListDetails = Pick<ListSnapshot, 'columns' | 'view' | 'viewTitles' | 'grants'>;

const toColumn = (field: Field): ColumnSnapshot => ({
  name: field.InternalName,
  title: field.Title,
  description: field.Description,
  indexed: field.Indexed,
  unique: field.EnforceUniqueValues,
  choices: field.Choices ?? [],
  defaultValue: field.DefaultValue,
});

const partsOfList = 4;

/** Columns, views and rights of each list, in the order asked for. */
export async function lookAtLists(
  site: SiteConnection,
  lists: readonly ListSchema[],
): Promise<readonly ListDetails[]> {
  if (lists.length === 0) return [];
  const find = listFinder(site.path, { version: 0, lists });
  const settled = await site.batch(
    lists.flatMap(({ name }): Call<unknown>[] => [
      (web) => find(web, name).fields(),
      (web) => find(web, name).defaultView.select('Title', 'ViewFields').expand('ViewFields')(),
      (web) => find(web, name).views.select('Title')(),
      (web) => find(web, name).roleAssignments.expand('RoleDefinitionBindings')(),
    ]),
  );
  return lists.map((_, place) => {
    const [fields, view, views, grants] = settled
      .slice(place * partsOfList, (place + 1) * partsOfList)
      .map((part) => valueOf(part));
    const { Title, ViewFields } = view as View;
    return {
      columns: (fields as readonly Field[]).map(toColumn),
      view: { title: Title, columns: ViewFields.Items },
      viewTitles: (views as readonly Pick<View, 'Title'>[]).map((each) => each.Title),
      grants: toGrants(grants as readonly Assignment[]),
    };
  });
}
