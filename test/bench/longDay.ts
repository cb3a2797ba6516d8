import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { LocalTenant } from '../support/localTenant.ts';
import { rounded } from './statistics.ts';

export interface LongDay {
  readonly changes: number;
  readonly simulatedHours: number;
  /** What the panel's JavaScript holds after the first changes, when all code has come. */
  readonly megabytesAtStart: number;
  readonly megabytesAtEnd: number;
  readonly megabytesGrown: number;
  /** The last change was seen: the panel still follows. */
  readonly sawTheLast: boolean;
}

const warmUp = 50;
const checkEvery = 50;

/**
 * A participant's panel stays open for a working day of meeting while others change it. The page's own clock is moved
 * on between the changes, and the tenant's with it, so that tokens age as they would.
 */
export async function measureLongDay(
  browser: Browser,
  tenant: LocalTenant,
  place: { readonly site: string; readonly meeting: number },
  size: { readonly changes: number; readonly hours: number },
): Promise<LongDay> {
  const stepMs = (size.hours * 3_600_000) / size.changes;
  await start(browser, tenant, place);
  const context = await browser.newContext();
  const { page } = await openTab(context, tenant.portal, {
    persona: 'kommunpolis',
    surface: 'sidePanel',
    ...place,
  });
  const day = Date.now();
  // From here on the page's timers wait to be told; those already begun end by themselves.
  await context.clock.install({ time: day });
  await context.clock.pauseAt(day + 1000);
  const heap = await heapOf(context, page);
  const rename = await renamer(tenant, place);
  let atStart = 0;
  let sawTheLast = false;
  for (let change = 1; change <= size.changes; change += 1) {
    await tenant.post('clock', { now: new Date(day + change * stepMs).toISOString() });
    await rename(title(change));
    await page.clock.runFor(stepMs);
    if (change % checkEvery === 0 || change === size.changes) {
      sawTheLast = await sees(page, title(change), stepMs);
    }
    if (change === warmUp) atStart = await heap();
  }
  const atEnd = await heap();
  await context.close();
  await tenant.post('clock', {});
  return {
    changes: size.changes,
    simulatedHours: size.hours,
    megabytesAtStart: rounded(atStart, 1),
    megabytesAtEnd: rounded(atEnd, 1),
    megabytesGrown: rounded(atEnd - atStart, 1),
    sawTheLast,
  };
}

const title = (change: number): string => `Ändring nummer ${change}`;

async function start(
  browser: Browser,
  tenant: LocalTenant,
  place: { readonly site: string; readonly meeting: number },
): Promise<void> {
  const context = await browser.newContext();
  const { tab } = await openTab(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'sidePanel',
    ...place,
  });
  await tab.getByRole('button', { name: 'Starta mötet' }).click();
  await tab.getByText('Steg 1 av 7').waitFor();
  await context.close();
}

/** Renames the step in progress over REST, as another client would. */
async function renamer(
  tenant: LocalTenant,
  { site, meeting }: { readonly site: string; readonly meeting: number },
): Promise<(name: string) => Promise<void>> {
  const list = (name: string) =>
    `${tenant.sharePoint}/sites/${site}/_api/web/getList('/sites/${site}/Lists/${name}')`;
  const row = await tenant.read<{ SamCurrentStepId: number }>(
    'samordnare',
    `${list('Meetings')}/items(${meeting})`,
  );
  return (name) =>
    tenant.write('samordnare', `${list('AgendaItems')}/items(${row.SamCurrentStepId})`, { Title: name });
}

/** Lets time go on until the panel shows the text. */
async function sees(page: Page, text: string, stepMs: number): Promise<boolean> {
  const shown = page.frameLocator('iframe[name="tab"]').getByText(text).first();
  for (let round = 0; round < 20; round += 1) {
    if (await shown.isVisible()) return true;
    await page.clock.runFor(stepMs);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** What the tab's frame holds, in megabytes, after what nobody holds has been thrown away. */
async function heapOf(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const frame = page.frame({ name: 'tab' });
  if (!frame) throw new Error('The host shows no tab.');
  const session: CDPSession = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  await session.send('HeapProfiler.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024 / 1024;
  };
}
