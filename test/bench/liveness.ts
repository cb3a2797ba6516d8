import type { Browser, Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { LocalTenant } from '../support/localTenant.ts';
import { percentile, rounded } from './statistics.ts';

export interface Liveness {
  readonly changes: number;
  readonly p50: number;
  readonly p95: number;
  /** SharePoint requests of one watching participant in a minute with changes. */
  readonly requestsPerMinuteLive: number;
  readonly requestsPerMinuteHidden: number;
}

const minute = 60_000;

/**
 * One window watches a running meeting while rows change: how long until it shows each change, and what the watching
 * costs. The changes come three a minute, as in a brisk meeting.
 */
export async function measureLiveness(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
  meeting: number,
  changes: number,
): Promise<Liveness> {
  await startMeeting(browser, tenant, site, meeting);
  const watching = await browser.newContext();
  const watcher = await openTab(watching, tenant.portal, {
    persona: 'kommunpolis',
    surface: 'sidePanel',
    site,
    meeting,
  });
  const delays: number[] = [];
  const since = await tenant.lastRequest();
  const started = Date.now();
  for (let change = 0; change < changes; change += 1) {
    await watcher.page.waitForTimeout(15_000 + Math.random() * 10_000);
    delays.push(await seenAfter(tenant, watcher.page, site, meeting, change));
  }
  const live = await perMinute(tenant, since, started);
  const hidden = await whileHidden(tenant, watcher.page);
  await watching.close();
  return {
    changes,
    p50: rounded(percentile(delays, 0.5)),
    p95: rounded(percentile(delays, 0.95)),
    requestsPerMinuteLive: rounded(live, 1),
    requestsPerMinuteHidden: rounded(hidden, 1),
  };
}

async function startMeeting(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
  meeting: number,
): Promise<void> {
  const context = await browser.newContext();
  const place = { persona: 'samordnare', surface: 'sidePanel', site, meeting } as const;
  const { tab } = await openTab(context, tenant.portal, place);
  await tab.getByRole('button', { name: 'Starta mötet' }).click();
  await tab.getByText('Steg 1 av 7').waitFor();
  await context.close();
}

/** Another client renames the step in progress over REST; the panel's heading must follow. */
async function seenAfter(
  tenant: LocalTenant,
  page: Page,
  site: string,
  meeting: number,
  change: number,
): Promise<number> {
  const title = `Ändring ${change + 1} ${Date.now() % 1000}`;
  await renameCurrentStep(tenant, site, meeting, title);
  const written = Date.now();
  await page.frameLocator('iframe[name="tab"]').getByText(title).first().waitFor({ timeout: 30_000 });
  return Date.now() - written;
}

async function renameCurrentStep(
  tenant: LocalTenant,
  site: string,
  meeting: number,
  title: string,
): Promise<void> {
  const api = `${tenant.sharePoint}/sites/${site}/_api/web`;
  const lists = (list: string) => `${api}/getList('/sites/${site}/Lists/${list}')`;
  const row = await tenant.read<{ SamCurrentStepId: number }>(
    'samordnare',
    `${lists('Meetings')}/items(${meeting})`,
  );
  await tenant.write('samordnare', `${lists('AgendaItems')}/items(${row.SamCurrentStepId})`, {
    Title: title,
  });
}

async function perMinute(tenant: LocalTenant, since: number, started: number): Promise<number> {
  const requests = await tenant.requests(since);
  const own = requests.filter(
    (request) => request.surface === 'sharepoint' && request.persona === 'kommunpolis',
  );
  return (own.length * minute) / (Date.now() - started);
}

async function whileHidden(tenant: LocalTenant, page: Page): Promise<number> {
  await page.frame({ name: 'tab' })?.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(4_000);
  const since = await tenant.lastRequest();
  const started = Date.now();
  await page.waitForTimeout(20_000);
  return perMinute(tenant, since, started);
}

/** SharePoint requests in a minute of a window that shows a meeting already held. */
export async function measureQuiet(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
  held: number,
): Promise<number> {
  const context = await browser.newContext();
  const place = { persona: 'kommunpolis', surface: 'details', site, meeting: held } as const;
  const { page } = await openTab(context, tenant.portal, place);
  await page.waitForTimeout(20_000);
  const since = await tenant.lastRequest();
  const started = Date.now();
  await page.waitForTimeout(2 * minute);
  const quiet = await perMinute(tenant, since, started);
  await context.close();
  return rounded(quiet, 1);
}
