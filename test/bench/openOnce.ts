import type { Browser, Page, Request } from 'playwright-core';
import { addressOf, usable, type TeamsPlace } from '../support/browser.ts';
import { depth } from './depth.ts';
import { median, rounded } from './statistics.ts';

interface Timed {
  readonly url: string;
  readonly kind: 'sharepoint' | 'tab' | 'other';
  readonly preflight: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Opening {
  /** From the frame's navigation to the mark that says that it can be used. */
  readonly milliseconds: number;
  readonly requests: number;
  readonly sharePointRequests: number;
  readonly preflights: number;
  /** The longest chain of requests in which each began after another had ended. */
  readonly deep: number;
  readonly bytes: number;
}

/** The median of each figure. */
export function medianOpening(openings: readonly Opening[]): Opening {
  const middle = (part: keyof Opening) => rounded(median(openings.map((opening) => opening[part])));
  return {
    milliseconds: middle('milliseconds'),
    requests: middle('requests'),
    sharePointRequests: middle('sharePointRequests'),
    preflights: middle('preflights'),
    deep: middle('deep'),
    bytes: middle('bytes'),
  };
}

/** Opens a surface in a new browser profile and waits until it can be used. */
export async function openOnce(browser: Browser, portal: string, place: TeamsPlace): Promise<Opening> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const finished: Promise<Timed & { bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    if (isTheTabs(request)) finished.push(timed(request));
  });
  await page.goto(addressOf(portal, place));
  await usable(page);
  const milliseconds = await usableAfter(page);
  const mark = await markAt(page);
  const all = (await Promise.all(finished)).filter((request) => request.start <= mark);
  await context.close();
  const counted = all.filter((request) => !request.preflight);
  return {
    milliseconds,
    requests: counted.length,
    sharePointRequests: counted.filter((request) => request.kind === 'sharepoint').length,
    preflights: all.length - counted.length,
    deep: depth(counted),
    bytes: counted.reduce((sum, request) => sum + request.bytes, 0),
  };
}

const isTheTabs = (request: Request): boolean => {
  const { hostname, pathname } = new URL(request.url());
  return (
    (hostname.startsWith('tabs.') || hostname.startsWith('sharepoint.')) && !pathname.endsWith('favicon.ico')
  );
};

async function timed(request: Request): Promise<Timed & { bytes: number }> {
  const { startTime, responseEnd } = request.timing();
  const sizes = await request.sizes().catch(() => ({ responseBodySize: 0, responseHeadersSize: 0 }));
  const sharePoint = new URL(request.url()).hostname.startsWith('sharepoint.');
  return {
    url: request.url(),
    kind: sharePoint ? 'sharepoint' : 'tab',
    preflight: request.method() === 'OPTIONS',
    start: startTime,
    end: startTime + Math.max(0, responseEnd),
    bytes: sizes.responseBodySize + sizes.responseHeadersSize,
  };
}

const frameOf = (page: Page) => {
  const frame = page.frame({ name: 'tab' });
  if (!frame) throw new Error('The host shows no tab.');
  return frame;
};

const usableAfter = (page: Page): Promise<number> =>
  frameOf(page).evaluate(() => performance.getEntriesByName('samverkan:usable')[0]?.startTime ?? Number.NaN);

const markAt = (page: Page): Promise<number> =>
  frameOf(page).evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('samverkan:usable')[0]?.startTime ?? 0),
  );
