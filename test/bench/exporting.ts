import { stat } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { LocalTenant } from '../support/localTenant.ts';
import { rounded } from './statistics.ts';

export interface ExportCost {
  readonly rows: number;
  readonly seconds: number;
  /** Of which the file was written. */
  readonly writing: number;
  readonly megabytes: number;
  /** Tasks of the tab's thread that took longer than 50 ms. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

/** Exports every row of Åtgärder, closed ones too, and tells how long the screen was ever held. */
export async function measureExport(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
  format: string,
): Promise<ExportCost> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'sv-SE' });
  const { page, tab } = await openTab(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'channel',
    site,
    subPage: 'åtgärder?alla=1',
  });
  await tab.locator('tr[data-index="0"] a').waitFor();
  const frame = page.frame({ name: 'tab' });
  if (frame === null) throw new Error('The tab has no frame.');
  await watch(frame);
  const began = performance.now();
  const download = page.waitForEvent('download', { timeout: 600_000 });
  await tab.getByRole('button', { name: 'Exportera' }).click();
  await tab.getByRole('menuitem', { name: format }).click();
  await tab.getByText(/^Skriver filen/).waitFor({ timeout: 600_000 });
  const read = performance.now();
  const file = await download;
  const done = performance.now();
  const told = await tab.getByText(/åtgärder exporterade till/).innerText();
  const tasks = await frame.evaluate(() => (globalThis as { heldMs?: number[] }).heldMs ?? []);
  const { size } = await stat(await file.path());
  await context.close();
  return {
    rows: Number(/^[\d\s]+/u.exec(told)?.[0].replace(/\s/gu, '')),
    seconds: rounded((done - began) / 1000, 1),
    writing: rounded((done - read) / 1000, 1),
    megabytes: rounded(size / 1024 / 1024, 1),
    longTasks: tasks.length,
    longestTaskMs: rounded(Math.max(0, ...tasks)),
  };
}

/** From here on each task that holds the thread for more than 50 ms is written down. */
const watch = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const held: number[] = [];
    (globalThis as { heldMs?: number[] }).heldMs = held;
    const observer = new PerformanceObserver((list) => {
      held.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ entryTypes: ['longtask'] });
  });
