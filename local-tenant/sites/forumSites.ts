/** A site as the tenant's own pages speak of it. */
export interface TenantSite {
  readonly url: string;
  readonly kind: 'programme' | 'forum';
  readonly title: string;
}

export const PROGRAMME_PATH = '/sites/programmet';

/** A site of the tenant that has nothing to do with the product: what its service must not reach. */
export const OUTSIDE_PATH = '/sites/personalrummet';

export const isOfProduct = (path: string): boolean => path.toLowerCase() !== OUTSIDE_PATH;

export function siteKind(path: string): TenantSite['kind'] {
  return path.toLowerCase() === PROGRAMME_PATH ? 'programme' : 'forum';
}

/** `/sites/est-sodermalm` is spoken of as `est-sodermalm` in every address. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
