import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chromium, Chrome or Edge. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: quiet });

export type Surface = 'personal' | 'channel' | 'details' | 'sidePanel' | 'stage';
export type ThemeName = 'default' | 'dark' | 'contrast';

export interface TeamsPlace {
  readonly persona: string;
  readonly surface: Surface;
  readonly site?: string;
  readonly meeting?: number;
  readonly theme?: ThemeName;
  readonly lang?: 'sv' | 'en';
  readonly width?: number;
  readonly subPage?: string;
}

/** The Teams host's address for a place, as its documentation names it. */
export function addressOf(portal: string, place: TeamsPlace): string {
  const query = new URLSearchParams(
    Object.entries(place)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
  return `${portal}/teams?${query.toString()}`;
}

export interface OpenTab {
  readonly page: Page;
  readonly tab: FrameLocator;
}

/** Opens a tab through the Teams host and waits until it says that it can be used. */
export async function openTab(context: BrowserContext, portal: string, place: TeamsPlace): Promise<OpenTab> {
  const page = await context.newPage();
  await page.goto(addressOf(portal, place));
  await usable(page);
  return { page, tab: page.frameLocator('iframe[name="tab"]') };
}

/** The tab sets a performance mark when its first screen shows real data and takes input. */
export async function usable(page: Page, frameName = 'tab', patience = 40_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const marked = await page
      .frame({ name: frameName })
      ?.evaluate(() => performance.getEntriesByName('samverkan:usable').length > 0)
      .catch(() => false);
    if (marked === true) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The frame ${frameName} did not become usable within ${patience} ms.`);
}
