import { InjectHeaders } from '@pnp/queryable';
import { textLists, type TextList } from '../../../domain/redaction/textLists';
import type { SiteConnection } from '../http/SiteConnection';
import { textListSchemas } from './textColumns';

export type TextListIds = ReadonlyMap<string, TextList>;

interface NamedList {
  readonly Id: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const bare = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/** The lists where people write, by SharePoint's id for each: its change log knows no other name. */
export async function readTextListIds(site: SiteConnection): Promise<TextListIds> {
  const lists = await site.one((web) =>
    web.lists.select('Id', 'RootFolder/ServerRelativeUrl').expand('RootFolder').using(bare)<
      readonly NamedList[]
    >(),
  );
  const byName = new Map(textLists.map((list) => [textListSchemas[list].name, list]));
  return new Map(
    lists.flatMap(({ Id, RootFolder }) => {
      const list = byName.get(RootFolder.ServerRelativeUrl.split('/').at(-1) ?? '');
      return list === undefined ? [] : [[Id.toLowerCase(), list] as const];
    }),
  );
}
