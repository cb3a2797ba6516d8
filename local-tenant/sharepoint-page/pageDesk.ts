import { answerJson, refuse } from '../http/answer.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import type { PageAddress, SitePages } from '../sharepoint/pages.ts';
import { isCanvas } from './canvas.ts';
import { decodedPath } from './decodedPath.ts';
import { enterPage } from './enterPage.ts';
import type { SolutionPackage } from './package/solutionPackage.ts';
import { pageShell, refusalPage } from './pageShell.ts';
import { startCanvas } from './startCanvas.ts';

const PAGE = /^(\/sites\/[^/]+)\/SitePages\/([^/]+\.aspx)$/i;

/** The page that every site has before anybody has saved one. */
const START = 'start.aspx';

/** The site page that an address names, or null for anything else of the site. */
export function pageAt(url: URL): PageAddress | null {
  const [, sitePath, name] = PAGE.exec(decodedPath(url)) ?? [];
  return sitePath === undefined || name === undefined ? null : { sitePath, name };
}

interface PageDesk {
  readonly show: Handler;
  readonly save: Handler;
}

/** Shows a site's pages and takes in what is saved of them. */
export function createPageDesk(pages: SitePages, readPackage: () => SolutionPackage | null): PageDesk {
  function show(exchange: Exchange, page: PageAddress): void {
    const { response } = exchange;
    const entered = enterPage(pages, exchange, page.sitePath);
    if (entered === null) return;
    const { visit, lang } = entered;
    const solution = readPackage();
    const saved = pages.canvasOf(page);
    if (solution === null) refusalPage(response, 503, lang);
    else if (saved === null && page.name.toLowerCase() !== START) refusalPage(response, 404, lang);
    else {
      const canvas = saved === null ? startCanvas(solution.manifests, lang) : (JSON.parse(saved) as unknown);
      pageShell(response, 'page', lang, { ...visit, page, canvas });
    }
  }

  async function save({ request, response }: Exchange, page: PageAddress): Promise<void> {
    const body = await readJsonBody(request);
    if (!body.ok) {
      refuse(response, body.status, body.code, body.message);
      return;
    }
    if (!isCanvas(body.value)) {
      refuse(response, 400, 'badCanvas', 'The body must be a page’s sections.');
      return;
    }
    const { cookie = '' } = request.headers;
    const digest = request.headers['x-requestdigest']?.toString() ?? '';
    const saved = pages.save(page, JSON.stringify(body.value), { cookie, digest });
    if (saved) answerJson(response, 200, {});
    else refuse(response, 403, 'mayNotEdit', 'The person may not edit the page, or the digest is not valid.');
  }

  const onPage =
    (act: (exchange: Exchange, page: PageAddress) => void | Promise<void>): Handler =>
    (exchange) => {
      const page = pageAt(exchange.url);
      if (page !== null) return act(exchange, page);
      refuse(exchange.response, 404, 'notFound', `${exchange.url.pathname} is no page.`);
      return undefined;
    };
  return { show: onPage(show), save: onPage(save) };
}
