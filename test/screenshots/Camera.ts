import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Frame } from 'playwright-core';
import { SharePointPage, type Canvas } from '../browser/SharePointPage.ts';
import { openTab, type TeamsPlace } from '../support/browser.ts';
import type { PageShot } from './pages.ts';
import type { ServicePage } from './service.ts';

/** As in Teams' own client, a frame may keep what is typed on the device; without a profile it never may. */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** Wide enough for the host to stand beside any tab. */
const hostWindow = { width: 1400, height: 900 } as const;

const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

const options = {
  viewport: hostWindow,
  args: flags,
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
  locale: 'sv-SE',
} as const;

interface Picture {
  readonly place: TeamsPlace;
  readonly height: number;
  readonly prepare: (frame: Frame) => Promise<void>;
  readonly file: string;
}

/** A browser with a profile of its own that takes pictures of tabs in the Teams host. */
export class Camera {
  private readonly folder: string;
  private readonly context: BrowserContext;

  private constructor(folder: string, context: BrowserContext) {
    this.folder = folder;
    this.context = context;
  }

  static async open(): Promise<Camera> {
    const folder = await mkdtemp(path.join(tmpdir(), 'camera-'));
    await mkdir(path.join(folder, 'Default'));
    await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    return new Camera(folder, await chromium.launchPersistentContext(folder, { ...options, executablePath }));
  }

  async take(portal: string, { place, height, prepare, file }: Picture): Promise<void> {
    const { page } = await openTab(this.context, portal, place);
    const tab = page.locator('iframe[name="tab"]');
    const frame = page.frame({ name: 'tab' });
    if (frame === null) throw new Error('The host shows no tab.');
    const shown = (await tab.boundingBox())?.height ?? height;
    await page.setViewportSize({ ...hostWindow, height: hostWindow.height + height - shown });
    await prepare(frame);
    await page.waitForTimeout(400);
    await tab.screenshot({ path: file });
    await page.close();
  }

  /** Saves the pages that pictures are then taken of. */
  async compose(sharePoint: string, site: string, pages: Readonly<Record<string, Canvas>>): Promise<void> {
    const editor = await SharePointPage.open(this.context, sharePoint, { site, persona: 'administrator' });
    for (const [name, canvas] of Object.entries(pages)) await editor.compose(name, canvas);
    await editor.close();
  }

  async takePage(sharePoint: string, { place, width, height, configured, name }: PageShot): Promise<void> {
    const shown = await SharePointPage.open(this.context, sharePoint, place);
    await shown.page.setViewportSize({ width, height });
    if (configured !== undefined) await shown.configure(configured);
    // What the parts ask for comes after they are shown; the page itself goes on looking for changes.
    await shown.page.waitForTimeout(3000);
    await shown.page.screenshot({ path: `docs/screenshots/${name}.png` });
    await shown.close();
  }

  /** A page outside Teams and SharePoint, as a browser of that size shows it. */
  async takeServicePage({ address, width, height, dark = false, follow, name }: ServicePage): Promise<void> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(address);
    if (follow !== undefined) await page.getByRole('link', { name: follow }).first().click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `docs/screenshots/${name}.png` });
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
