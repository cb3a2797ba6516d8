import '@pnp/sp/lists/web.js';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import type { SiteSchema } from '../../../application/provisioning/SiteSchema';
import { listPath } from '../lists/listPath';

export type FindList = (web: IWeb, name: string) => IList;

/** Lists by their address, which never changes; the title may be changed by anybody. */
export function listFinder(sitePath: string, schema: SiteSchema): FindList {
  return (web, name) => {
    const list = schema.lists.find((candidate) => candidate.name === name);
    if (list === undefined) throw new Error(`The site has no list ${name}`);
    return web.getList(listPath(sitePath, list));
  };
}
