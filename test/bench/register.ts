import type { Browser } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { LocalTenant, LoggedRequest } from '../support/localTenant.ts';
import { rounded } from './statistics.ts';

export interface ListCost {
  readonly requests: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * Finds the first fifty open actions the way common samples do: all rows in pages of 5,000, filtered by the reader.
 */
export async function loadAllAndFilter(
  tenant: LocalTenant,
  site: string,
): Promise<ListCost & { rows: number }> {
  const since = await tenant.lastRequest();
  const started = performance.now();
  let address: string | undefined =
    `${tenant.sharePoint}/sites/${site}/_api/web/getList('/sites/${site}/Lists/Actions')/items?$top=5000`;
  const open: { SamOpen?: unknown; SamDueDate?: string | null }[] = [];
  let rows = 0;
  while (address !== undefined) {
    const page: Page = await tenant.read<Page>('samordnare', address);
    rows += page.value.length;
    open.push(...page.value.filter((row) => row.SamOpen === true || row.SamOpen === 1));
    address = page['odata.nextLink'];
  }
  open.sort((one, other) => (one.SamDueDate ?? last).localeCompare(other.SamDueDate ?? last));
  return { ...(await cost(tenant, since, started)), rows };
}

/** Rows without a date come last. */
const last = '9999';

interface Page {
  readonly value: readonly { readonly SamOpen?: unknown; readonly SamDueDate?: string | null }[];
  readonly 'odata.nextLink'?: string;
}

async function cost(tenant: LocalTenant, since: number, started: number): Promise<ListCost> {
  const milliseconds = rounded(performance.now() - started);
  const requests = (await tenant.requests(since)).filter((request) => request.surface === 'sharepoint');
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + request.bytesOut, 0),
    milliseconds,
  };
}

/** Opens Åtgärder through the Teams host and counts what its first fifty rows cost. */
export async function measureRegister(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
): Promise<ListCost> {
  const context = await browser.newContext();
  const since = await tenant.lastRequest();
  const started = performance.now();
  await openTab(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'channel',
    site,
    subPage: 'åtgärder',
  });
  const milliseconds = rounded(performance.now() - started);
  const requests = (await tenant.requests(since)).filter(isListPage);
  await context.close();
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + request.bytesOut, 0),
    milliseconds,
  };
}

const isListPage = (request: LoggedRequest): boolean =>
  request.surface === 'sharepoint' && /Lists\/Actions/i.test(decodeURIComponent(request.path));
