import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { addressOf, usable, type TeamsPlace, type ThemeName } from '../support/browser';
import { finishTransitions } from '../support/finishTransitions';

/** Parts of the host's address that only trouble needs. */
export interface HostTrouble {
  readonly naa?: 'off' | 'mute' | 'refuse' | 'interaction';
  readonly surfaceKind?: 'unsupported';
  readonly frameContext?: string;
  readonly configure?: '1';
}

/** The page's background in each of Teams' themes: how one sees that a theme has come through. */
const backgrounds: Readonly<Record<ThemeName, string>> = {
  default: '#f5f5f5',
  dark: '#1f1f1f',
  contrast: '#000000',
};

/** Windows that are told apart by nothing but the address: wide enough for any tab, still, and with patience for a busy machine. */
export async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  context.setDefaultTimeout(25_000);
  return context;
}

/** One window of the Teams host with one of the product's tabs in it. */
export class TeamsWindow {
  readonly page: Page;
  readonly frameName: string;
  /** Errors that the pages threw. */
  readonly bugs: string[] = [];

  constructor(page: Page, frameName = 'tab') {
    this.page = page;
    this.frameName = frameName;
    page.on('pageerror', (error) => this.bugs.push(String(error)));
    page.on('dialog', (dialog) => {
      this.bugs.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Opens a place and waits until its first screen takes input. */
  static async open(
    context: BrowserContext,
    portal: string,
    place: TeamsPlace & HostTrouble,
  ): Promise<TeamsWindow> {
    const teams = await TeamsWindow.start(context, portal, place);
    await usable(teams.page);
    return teams;
  }

  /** Opens a place that may never become usable. */
  static async start(
    context: BrowserContext,
    portal: string,
    place: TeamsPlace & HostTrouble,
    frameName = 'tab',
  ): Promise<TeamsWindow> {
    const page = await context.newPage();
    const teams = new TeamsWindow(page, frameName);
    await page.goto(addressOf(portal, place));
    return teams;
  }

  get tab(): FrameLocator {
    return this.page.frameLocator(`iframe[name="${this.frameName}"]`);
  }

  /** The frame itself, for what has to be asked of its document. */
  get frame(): Frame {
    const frame = this.page.frame({ name: this.frameName });
    if (frame === null) throw new Error(`There is no frame ${this.frameName}.`);
    return frame;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.tab
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  async heading(name: string | RegExp): Promise<void> {
    await this.tab.getByRole('heading', { name }).first().waitFor();
  }

  /** Chooses a theme in the host's own bar, as a person would, and waits until the tab has followed. */
  async setTheme(theme: ThemeName): Promise<void> {
    await this.page.selectOption('#theme', theme);
    await this.frame.waitForFunction(
      (background) =>
        [...document.querySelectorAll('.fui-FluentProvider')].some(
          (provider) =>
            getComputedStyle(provider).getPropertyValue('--colorNeutralBackground3').trim() === background,
        ),
      backgrounds[theme],
    );
    await finishTransitions(this.frame);
  }

  async language(): Promise<'sv' | 'en'> {
    return (await this.page.locator('#lang').inputValue()) === 'en' ? 'en' : 'sv';
  }

  /** Chooses a language in the host's own bar, and waits until the tab has followed without being loaded anew. */
  async setLanguage(lang: 'sv' | 'en'): Promise<void> {
    if ((await this.language()) === lang) return;
    await this.page.selectOption('#lang', lang);
    await this.frame.waitForFunction((expected) => document.documentElement.lang === expected, lang);
    await this.drawn();
  }

  async width(): Promise<number> {
    return this.frame.evaluate(() => innerWidth);
  }

  /** Makes the tab's frame as wide as a Teams window of that width would. */
  async setWidth(width: number): Promise<void> {
    await this.page.evaluate(
      ([name, pixels]) => {
        const panel = document.querySelector<HTMLElement>(`[data-tab="${name}"]`);
        panel?.style.setProperty('--tab-width', pixels);
      },
      [this.frameName, `${width}px`] as const,
    );
    await this.drawn(width);
  }

  /** What is laid out anew is drawn in the frames that follow. */
  private async drawn(width: number | null = null): Promise<void> {
    await this.frame.evaluate(async (expected) => {
      while (expected !== null && innerWidth !== expected) await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, width);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
