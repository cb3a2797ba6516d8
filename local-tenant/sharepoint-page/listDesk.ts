import type { Exchange, Handler } from '../http/Exchange.ts';
import { refuse } from '../http/answer.ts';
import type { SitePages } from '../sharepoint/pages.ts';
import { decodedPath } from './decodedPath.ts';
import { enterPage } from './enterPage.ts';
import { pageShell } from './pageShell.ts';

const LIST_PAGE = /^((\/sites\/[^/]+)\/Lists\/[^/]+)\/([^/]+\.aspx)$/i;

interface ListAddress {
  readonly list: string;
  readonly sitePath: string;
  readonly name: string;
}

/** The page of a list that an address names, or null for anything else. */
export function listPageAt(url: URL): ListAddress | null {
  const [, list, sitePath, name] = LIST_PAGE.exec(decodedPath(url)) ?? [];
  return list === undefined || sitePath === undefined || name === undefined ? null : { list, sitePath, name };
}

/** Shows a list's own page; which rows and columns it holds, its scripts read over REST as the visitor. */
export function createListDesk(pages: SitePages): Handler {
  return (exchange: Exchange) => {
    const address = listPageAt(exchange.url);
    if (address === null) {
      refuse(exchange.response, 404, 'notFound', `${exchange.url.pathname} is no page.`);
      return;
    }
    const { list, sitePath, name } = address;
    const entered = enterPage(pages, exchange, sitePath);
    if (entered === null) return;
    pageShell(exchange.response, 'list', entered.lang, { ...entered.visit, page: { name }, list });
  };
}
