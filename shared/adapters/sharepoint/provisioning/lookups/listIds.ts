import '@pnp/sp/lists/web.js';
import type { SiteConnection } from '../../http/SiteConnection';
import { valueOf } from '../../registers/valueOf';
import type { FindList } from '../listFinder';

/** A lookup is made by the id of the list that it points to, which only SharePoint knows. */
export async function listIds(
  site: SiteConnection,
  find: FindList,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(names)];
  if (each.length === 0) return new Map();
  const found = await site.batch(
    each.map((name) => (web) => find(web, name).select('Id')<{ readonly Id: string }>()),
  );
  return new Map(each.map((name, place) => [name, valueOf(found[place]).Id]));
}
