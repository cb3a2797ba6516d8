export interface SiteAddress {
  readonly url: URL;
  /** What came after the site in the address given; told, and left out. */
  readonly leftOut: string;
}

const sitePath = /^\/(?:sites|teams)\/[^/]+/;

/** A site's address out of what somebody copied from the browser: a page or list below the site is taken off. */
export function readSite(given: string | undefined): SiteAddress | null {
  const url = given === undefined ? null : URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const path = sitePath.exec(url.pathname)?.[0];
  if (path === undefined) return null;
  const rest = url.pathname.slice(path.length).replace(/\/+$/, '');
  return { url: new URL(path, url.origin), leftOut: rest + url.search };
}
