import type { BrowserContext, Locator, Page } from 'playwright-core';

/** A site page as its address names it. */
export interface SharePointPlace {
  /** `est-sodermalm`, or `programmet`. */
  readonly site: string;
  readonly persona: string;
  readonly theme?: 'light' | 'dark';
  readonly lang?: 'sv' | 'en';
  readonly edit?: '1';
  /** Another page than the site's first one. */
  readonly page?: string;
}

/** A page's sections, as the page saves them. */
export interface Canvas {
  readonly sections: readonly {
    readonly layout: 'full' | 'one' | 'two' | 'three';
    readonly background: 'none' | 'neutral' | 'soft' | 'strong';
    readonly columns: readonly (readonly StoredWebPart[])[];
  }[];
}

interface StoredWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'data:' || protocol === 'blob:' || /(^|\.)localhost$/.test(hostname);

/** The address of a site page with all that it can be told. */
export function sharePointAddress(
  origin: string,
  { site, page = 'Start', ...rest }: SharePointPlace,
): string {
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, value]));
  return `${origin}/sites/${site}/SitePages/${page}.aspx?${query.toString()}`;
}

/** One window with a SharePoint page in it, run out of the built package. */
export class SharePointPage {
  readonly page: Page;
  /** Errors that the page threw. */
  readonly bugs: string[] = [];
  /** Requests to anywhere but this machine: they are stopped, and there should be none. */
  readonly outside: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.bugs.push(String(error)));
  }

  /** Opens a page and waits until every web part has been shown, or has failed. */
  static async open(
    context: BrowserContext,
    origin: string,
    place: SharePointPlace,
  ): Promise<SharePointPage> {
    const opened = new SharePointPage(await context.newPage());
    await opened.watch();
    await opened.page.goto(sharePointAddress(origin, place));
    await opened.ready();
    return opened;
  }

  async ready(): Promise<void> {
    await this.page.locator('html[data-ready="yes"]').waitFor({ state: 'attached', timeout: 40_000 });
  }

  /** The web parts of one kind, by the alias in their manifest. */
  webPart(alias: string): Locator {
    return this.page.locator(`[data-web-part="${alias}"]`);
  }

  get pane(): Locator {
    return this.page.getByRole('complementary').and(this.page.locator('#pane'));
  }

  section(at: number): Locator {
    return this.page.locator('.section').nth(at);
  }

  /** Opens the property pane of a web part, as its editor would. */
  async configure(alias: string): Promise<Locator> {
    await this.webPart(alias)
      .getByRole('button', { name: /^(Inställningar|Settings):/ })
      .first()
      .click();
    await this.pane.waitFor();
    return this.pane;
  }

  async startEditing(): Promise<void> {
    await this.page.locator('#edit').click();
  }

  async save(): Promise<void> {
    await this.page.locator('#save').click();
    await this.page.getByText(/Sidan är sparad|The page is saved/).waitFor();
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page.selectOption('#theme', theme);
  }

  /** Saves a page of these sections as the person who is signed in, so that a test can compose what it needs. */
  async compose(name: string, canvas: Canvas): Promise<void> {
    const status = await this.page.evaluate(
      async ([file, content]) => {
        const { site, digest } = JSON.parse(document.querySelector('#facts')?.textContent ?? '') as {
          site: { path: string };
          digest: { value: string };
        };
        const answer = await fetch(`${site.path}/SitePages/${file}.aspx`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-requestdigest': digest.value },
          body: JSON.stringify(content),
        });
        return answer.status;
      },
      [name, canvas] as const,
    );
    if (status !== 200) throw new Error(`The page ${name} was not saved: ${status}`);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async watch(): Promise<void> {
    await this.page.route(
      (url) => !isLoopback(url),
      async (route) => {
        this.outside.push(route.request().url());
        await route.abort();
      },
    );
  }
}
