import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { sharePointAddress, type SharePointPlace } from '../browser/SharePointPage.ts';
import { depth, type Spell } from './depth.ts';
import { rounded } from './statistics.ts';

/** What a page of web parts asked SharePoint for until all of them had been read. */
export interface PageReading {
  /** From the page's address to the last answer. */
  readonly milliseconds: number;
  /** Everything sent to `_api`, what a digest costs too; only the looks for changes are left out. */
  readonly requests: number;
  readonly digests: number;
  readonly deep: number;
  /** The most to any one site. */
  readonly mostToASite: number;
  readonly sites: number;
  readonly kilobytes: number;
  readonly asked: readonly string[];
}

/** Nothing has been asked for so long: the parts have what they need. */
const quietMs = 1500;

const looks = /LastItemModifiedDate/;

/** A look for changes by itself; one that goes along with readings is no request of its own. */
function isLook(request: Request): boolean {
  const parts = request.postData()?.match(/^GET .+$/gm) ?? [request.url()];
  return parts.every((part) => looks.test(part));
}

/** Opens a page, or opens it again in the same tab, and counts until it is quiet. */
export async function openPage(page: Page, origin: string, place: SharePointPlace): Promise<PageReading> {
  const asked: Request[] = [];
  const note = (request: Request): void => {
    if (request.url().includes('/_api/') && !isLook(request)) asked.push(request);
  };
  page.on('request', note);
  const began = Date.now();
  await page.goto(sharePointAddress(origin, place));
  await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached', timeout: 60_000 });
  await untilQuiet(asked);
  page.off('request', note);
  return readingOf(asked, began);
}

async function untilQuiet(asked: readonly Request[]): Promise<void> {
  for (let known = -1, since = Date.now(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ended = asked.filter((request) => request.timing().responseEnd >= 0).length;
    if (ended !== known || ended < asked.length) [known, since] = [ended, Date.now()];
    if (Date.now() - since > quietMs && ended > 0) return;
  }
}

async function readingOf(asked: readonly Request[], began: number): Promise<PageReading> {
  const spells = asked.map(spellOf);
  const sizes = await Promise.all(asked.map((request) => request.sizes().catch(() => null)));
  const sites = asked.map((request) => new URL(request.url()).pathname.split('/_api/')[0]);
  const each = [...new Set(sites)];
  return {
    milliseconds: rounded(Math.max(...spells.map(({ end }) => end)) - began),
    requests: asked.length,
    digests: asked.filter((request) => request.url().includes('/contextinfo')).length,
    deep: depth(spells),
    mostToASite: Math.max(...each.map((site) => sites.filter((other) => other === site).length)),
    sites: each.length,
    kilobytes: rounded(sizes.reduce((sum, size) => sum + (size?.responseBodySize ?? 0), 0) / 1024),
    asked: asked.map(
      (request) => `${request.method()} ${decodeURIComponent(new URL(request.url()).pathname)}`,
    ),
  };
}

const spellOf = (request: Request): Spell => {
  const { startTime, responseEnd } = request.timing();
  return { start: startTime, end: startTime + Math.max(0, responseEnd) };
};

/** Kilobytes of script, as a server would pack them, that a page with these parts fetches from the package. */
export async function scriptsOf(context: BrowserContext, origin: string, place: SharePointPlace) {
  const page = await context.newPage();
  const fetched = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/ClientSideAssets|samverkansrummet|chunk/i.test(pathname) && pathname.endsWith('.js'))
      fetched.set(
        pathname,
        response.body().then((body) => gzipSync(body).byteLength / 1024),
      );
  });
  await openPage(page, origin, place);
  await page.close();
  const files = await Promise.all([...fetched].map(async ([path, size]) => ({ path, kB: await size })));
  const isEntry = ({ path }: { readonly path: string }): boolean => path.includes('web-parts_');
  const sum = (of: typeof files): number =>
    rounded(
      of.reduce((total, { kB }) => total + kB, 0),
      1,
    );
  return { entry: sum(files.filter(isEntry)), later: sum(files.filter((file) => !isEntry(file))) };
}
