import '@pnp/sp/content-types/list.js';
import type { IWeb } from '@pnp/sp/webs';
import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import type {
  ColumnSnapshot,
  ListSnapshot,
  ViewSnapshot,
} from '../../../application/provisioning/SiteSnapshot';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import { kindOf } from './columnSettings';
import { listFinder, type FindList } from './listFinder';
import { toGrants, type Assignment } from './grants';

interface Field {
  readonly InternalName: string;
  readonly FieldTypeKind: number;
  /** Of dates only. */
  readonly DisplayFormat?: number;
  readonly Title: string;
  readonly Description: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly DefaultValue: string | null;
  readonly CustomFormatter?: string | null;
  readonly Choices?: readonly string[];
  /** The only place where SharePoint tells which forms have it. */
  readonly SchemaXml: string;
}
interface View {
  readonly Title: string;
  readonly DefaultView: boolean;
  readonly ViewQuery: string | null;
  readonly ViewType2: string | null;
  readonly CustomFormatter: string | null;
  readonly ViewFields: { readonly Items: readonly string[] };
}
interface ContentType {
  readonly StringId: string;
  readonly ClientFormCustomFormatter: string | null;
}

export type ListDetails = Pick<ListSnapshot, 'columns' | 'view' | 'views' | 'form' | 'grants'>;

const toColumn = (field: Field): ColumnSnapshot => ({
  name: field.InternalName,
  kind: kindOf(field.FieldTypeKind, field.DisplayFormat),
  title: field.Title,
  description: field.Description,
  indexed: field.Indexed,
  unique: field.EnforceUniqueValues,
  choices: field.Choices ?? [],
  defaultValue: field.DefaultValue,
  format: field.CustomFormatter ?? '',
  inForms: !forms.every((form) => field.SchemaXml.includes(` ${form}="FALSE"`)),
});

const forms = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'];

const toView = (view: View): ViewSnapshot => ({
  title: view.Title,
  columns: view.ViewFields.Items,
  query: view.ViewQuery ?? '',
  format: view.CustomFormatter ?? '',
  kind: view.ViewType2 ?? '',
});

const viewColumns = ['Title', 'DefaultView', 'ViewQuery', 'ViewType2', 'CustomFormatter', 'ViewFields'];

/** Folders have a content type of their own; what is left is the one of rows. */
export const isOfRows = ({ StringId }: Pick<ContentType, 'StringId'>): boolean =>
  !StringId.startsWith('0x0120');

function callsFor(find: FindList, { name, form }: ListSchema): readonly Call<unknown>[] {
  return [
    (web) => find(web, name).fields(),
    (web) =>
      find(web, name)
        .views.select(...viewColumns)
        .expand('ViewFields')(),
    (web) => find(web, name).roleAssignments.expand('RoleDefinitionBindings')(),
    ...(form === undefined
      ? []
      : [(web: IWeb) => find(web, name).contentTypes.select('StringId', 'ClientFormCustomFormatter')()]),
  ];
}

/** Columns, views, rights and forms of each list, in the order asked for. */
export async function lookAtLists(
  site: SiteConnection,
  lists: readonly ListSchema[],
): Promise<readonly ListDetails[]> {
  if (lists.length === 0) return [];
  const find = listFinder(site.path, { version: 0, lists });
  const calls = lists.map((list) => callsFor(find, list));
  const settled = await site.batch(calls.flat());
  let from = 0;
  return calls.map(({ length }) => {
    const parts = settled.slice(from, from + length).map((part) => valueOf(part));
    from += length;
    return detailsOf(parts);
  });
}

function detailsOf([fields, views, grants, contentTypes = []]: readonly unknown[]): ListDetails {
  const all = views as readonly View[];
  const shown = all.find(({ DefaultView }) => DefaultView);
  const ofRows = (contentTypes as readonly ContentType[]).find(isOfRows);
  return {
    columns: (fields as readonly Field[]).map(toColumn),
    view: shown === undefined ? { title: '', columns: [], query: '', format: '', kind: '' } : toView(shown),
    views: all.map(toView),
    form: ofRows?.ClientFormCustomFormatter ?? '',
    grants: toGrants(grants as readonly Assignment[]),
  };
}
