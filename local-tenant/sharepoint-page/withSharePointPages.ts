import type { RequestListener } from 'node:http';
import { createListener } from '../http/createListener.ts';
import type { SitePages } from '../sharepoint/pages.ts';
import { createLoaderManifests } from './package/loaderManifests.ts';
import { createPackageReader } from './package/solutionPackage.ts';
import { createListDesk, listPageAt } from './listDesk.ts';
import { createPageDesk, pageAt } from './pageDesk.ts';
import { ownRoutes } from './ownRoutes.ts';

export interface SharePointPageOptions {
  readonly origin: string;
  readonly pages: SitePages;
  /** The .sppkg as the product's own build writes it. */
  readonly packageFile: string;
  readonly nodeModules: string;
}

/** Where the page's own scripts lie, beside the sites. */
const OWN = '/_page/';

const isOurs = (url: URL): boolean =>
  url.pathname.startsWith(OWN) || pageAt(url) !== null || listPageAt(url) !== null;

/**
 * SharePoint's own pages before its REST interface: the web parts of the built package, run by Microsoft's own
 * loader and web part manager. Everything else is answered by what stands behind.
 */
export function withSharePointPages(options: SharePointPageOptions, inner: RequestListener): RequestListener {
  const { origin, pages, packageFile, nodeModules } = options;
  const readPackage = createPackageReader(packageFile);
  const manifests = createLoaderManifests(`${origin}${OWN}`, nodeModules);
  const desk = createPageDesk(pages, readPackage);
  const showList = createListDesk(pages);
  const own = createListener({
    ...ownRoutes(OWN, nodeModules, { readPackage, manifests }),
    'GET /sites/*': (exchange) => (listPageAt(exchange.url) === null ? desk.show : showList)(exchange),
    'POST /sites/*': desk.save,
  });
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', origin);
    if (url !== null && isOurs(url)) own(request, response);
    else inner(request, response);
  };
}
