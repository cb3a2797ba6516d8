import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { LocalTenant } from '../support/localTenant.ts';
import { rounded } from './statistics.ts';

export interface ScrollingCost {
  readonly rows: number;
  /** Rows that exist on the page when the end has been reached. */
  readonly rowsOnPage: number;
  readonly requests: number;
  readonly seconds: number;
  readonly megabytesBefore: number;
  readonly megabytesAfter: number;
  /** The largest seen on the way, each time after what could be let go was let go. */
  readonly megabytesMost: number;
}

const looks = 10;

/**
 * Scrolls Åtgärder, closed ones too, until `rows` rows have been read or the list ends, as fast as the rows come, and
 * tells what the page then holds. The heap is read after a collection, so that what could be let go does not count.
 */
export async function measureScrolling(
  browser: Browser,
  tenant: LocalTenant,
  site: string,
  rows: number,
): Promise<ScrollingCost> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const { page } = await openTab(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'channel',
    site,
    subPage: 'åtgärder?alla=1',
  });
  const frame = tabOf(page);
  const heap = await heapOf(page, frame);
  const since = await tenant.lastRequest();
  const started = performance.now();
  const megabytesBefore = await heap();
  let most = megabytesBefore;
  let read = 0;
  for (let look = 1; look <= looks; look += 1) {
    read = await scrollTo(frame, Math.ceil((rows * look) / looks));
    most = Math.max(most, await heap());
  }
  const seconds = rounded((performance.now() - started) / 1000, 1);
  const sent = (await tenant.requests(since)).filter(({ surface }) => surface === 'sharepoint');
  const rowsOnPage = await frame.locator('tbody tr[data-index]').count();
  const megabytesAfter = await heap();
  await context.close();
  return {
    rows: read,
    rowsOnPage,
    requests: sent.length,
    seconds,
    megabytesBefore,
    megabytesAfter,
    megabytesMost: Math.max(most, megabytesAfter),
  };
}

function tabOf(page: Page): Frame {
  const frame = page.frame({ name: 'tab' });
  if (frame === null) throw new Error('The tab has no frame.');
  return frame;
}

/** Scrolls to the end again and again until so many rows have been read; the list's own numbers tell how many. */
const scrollTo = (frame: Frame, rows: number): Promise<number> =>
  frame.evaluate(async (wanted) => {
    const read = (): number =>
      Math.max(
        0,
        ...[...document.querySelectorAll('tbody tr[data-index]')].map(
          (row) => Number(row.getAttribute('data-index')) + 1,
        ),
      );
    let [seen, still] = [read(), performance.now()];
    while (seen < wanted && performance.now() - still < 5000) {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 15));
      const now = read();
      if (now > seen) [seen, still] = [now, performance.now()];
    }
    return seen;
  }, rows);

/** The JavaScript heap of the tab's own process, in megabytes, after a collection. */
async function heapOf(page: Page, frame: Frame): Promise<() => Promise<number>> {
  const session: CDPSession = await page
    .context()
    .newCDPSession(frame)
    // A frame of the page's own site shares the page's session.
    .catch(() => page.context().newCDPSession(page));
  await session.send('HeapProfiler.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return rounded(usedSize / 1024 / 1024, 1);
  };
}
