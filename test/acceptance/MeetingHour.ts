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

  static async prepare(options: { readonly service?: boolean } = {}): Promise<MeetingHour> {
    const tenant = await startLocalTenant({ seed: 'demo', ...options });
    const { meetings } = await tenant.health();
    const coming = meetings.find((row) => row.site === site && row.state === 'Planerat');
    if (coming === undefined) throw new Error('The demo holds no meeting to come.');
    return new MeetingHour(tenant, coming.id);
  }

  /** Opens the three panels in one window. */
  async open(context: BrowserContext): Promise<void> {
    const page = await this.show(context, { layout: 'meeting' });
    this.shown = { page, panels: [new Panel(page, 'tab'), new Panel(page, 'tab2'), new Panel(page, 'tab3')] };
  }

  /** Opens each panel as its person has it: a window of one's own, the coordinator's in a browser of its own. */
  async openApart(coordinators: BrowserContext, others: BrowserContext): Promise<void> {
    const [page, police, region] = await Promise.all([
      this.show(coordinators, { persona: 'samordnare', surface: 'sidePanel' }),
      this.show(others, { persona: 'kommunpolis', surface: 'sidePanel' }),
      this.show(others, { persona: 'regionstrateg', surface: 'sidePanel' }),
    ]);
    const panels = [page, police, region].map((shown) => new Panel(shown, 'tab'));
    this.shown = { page, panels: panels as [Panel, Panel, Panel] };
  }

  /** The coordinator comes back in another browser; nobody else notices. */
  async comeBack(context: BrowserContext): Promise<void> {
    const page = await this.show(context, { persona: 'samordnare', surface: 'sidePanel' });
    const [, police, region] = this.now.panels;
    this.shown = { page, panels: [new Panel(page, 'tab'), police, region] };
  }

  /** The coordinator's. */
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

  private async show(context: BrowserContext, place: Record<string, string>): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1500, height: 1000 });
    page.setDefaultTimeout(30_000);
    const address = new URLSearchParams({ ...place, site, meeting: String(this.meeting) });
    await page.goto(`${this.tenant.portal}/teams?${address.toString()}`);
    return page;
  }

  private get now() {
    if (this.shown === null) throw new Error('The meeting has not been opened.');
    return this.shown;
  }
}
