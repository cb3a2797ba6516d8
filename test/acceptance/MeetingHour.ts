import type { BrowserContext, Page } from 'playwright-core';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { ForumLists } from './ForumLists';
import { Panel } from './Panel';

const site = 'est-sodermalm';

/** One meeting seen from three organisations side by side, and its lists seen from outside. */
export class MeetingHour {
  readonly tenant: LocalTenant;
  readonly meeting: number;
  readonly lists: ForumLists;
  private shown: { readonly page: Page; readonly panels: readonly [Panel, Panel, Panel] } | null = null;

  private constructor(tenant: LocalTenant, meeting: number) {
    this.tenant = tenant;
    this.meeting = meeting;
    this.lists = new ForumLists(tenant, site);
  }

  static async prepare(): Promise<MeetingHour> {
    const tenant = await startLocalTenant({ seed: 'demo' });
    const { meetings } = await tenant.health();
    const coming = meetings.find((row) => row.site === site && row.state === 'Planerat');
    if (coming === undefined) throw new Error('The demo holds no meeting to come.');
    return new MeetingHour(tenant, coming.id);
  }

  /** Opens the three panels; again after a browser was lost. */
  async open(context: BrowserContext): Promise<void> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1500, height: 1000 });
    page.setDefaultTimeout(30_000);
    await page.goto(`${this.tenant.portal}/teams?layout=meeting&site=${site}&meeting=${this.meeting}`);
    this.shown = { page, panels: [new Panel(page, 'tab'), new Panel(page, 'tab2'), new Panel(page, 'tab3')] };
  }

  get page(): Page {
    return this.now.page;
  }
  get coordinator(): Panel {
    return this.now.panels[0];
  }
  get police(): Panel {
    return this.now.panels[1];
  }
  get region(): Panel {
    return this.now.panels[2];
  }

  private get now() {
    if (this.shown === null) throw new Error('The meeting has not been opened.');
    return this.shown;
  }
}
