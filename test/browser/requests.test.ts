import type { Browser, BrowserContext } from 'playwright-core';
import { openOnce } from '../bench/openOnce';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant, type LoggedRequest } from '../support/localTenant';
import { openContext, TeamsWindow } from './TeamsWindow';
import { untilQuiet } from './untilQuiet';

jest.setTimeout(60_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

/** What a person's tabs ask SharePoint for while something is done; preflights are counted apart. */
async function sharePointRequestsOf(
  persona: string,
  deed: () => Promise<void>,
): Promise<readonly LoggedRequest[]> {
  const before = await untilQuiet(tenant);
  await deed();
  const logged = await tenant.requests(before);
  return logged.filter((request) => request.persona === persona && request.surface === 'sharepoint');
}

/** The tab asks what has changed by itself; that is the change feed's budget, not the deed's. */
const isChangeFeed = ({ path }: LoggedRequest): boolean => /LastItemModifiedDate/.test(path);
const told = (requests: readonly LoggedRequest[]): readonly string[] =>
  requests.filter((request) => !isChangeFeed(request)).map(({ method, path }) => `${method} ${path}`);

/** Looks away from a meeting that is under way, so that the other tests can pass meanwhile. */
describe('a window that nobody sees', () => {
  const persona = 'samordnare-farsta';
  let panel: TeamsWindow;
  let hidden: { readonly at: number; readonly request: number };

  beforeAll(async () => {
    const { meetings } = await tenant.health();
    const other = meetings.find((one) => one.site === 'bra-farsta' && one.state === 'Planerat');
    // Other windows of its context would give it focus as they are closed, which nobody can do to what is hidden.
    panel = await TeamsWindow.open(await openContext(browser), tenant.portal, {
      persona,
      surface: 'sidePanel',
      site: 'bra-farsta',
      meeting: other?.id ?? 0,
    });
    await panel.press('Starta mötet');
    await panel.tab.getByText(/^Steg 1 av/).waitFor();
    await untilQuiet(tenant);
    // What is seen asks by itself.
    await panel.page.waitForRequest((request) => /LastItemModifiedDate/.test(request.url()));
    await panel.frame.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    hidden = { request: await untilQuiet(tenant), at: Date.now() };
  });
  afterAll(() => panel.close());

  describe('from frame to usable', () => {
    it('the side panel asks eight times at most, four deep, and SharePoint twice', async () => {
      const place = { persona: 'samordnare', surface: 'sidePanel', site, meeting } as const;
      const { requests, sharePointRequests, deep } = await openOnce(browser, tenant.portal, place);
      expect(requests).toBeLessThanOrEqual(8);
      expect(sharePointRequests).toBeLessThanOrEqual(2);
      expect(deep).toBeLessThanOrEqual(4);
    });
  });

  describe('in Åtgärder', () => {
    let channel: TeamsWindow;
    const persona = 'controller';

    beforeAll(async () => {
      channel = await TeamsWindow.open(context, tenant.portal, {
        persona,
        surface: 'channel',
        site,
        subPage: 'möten',
      });
    });
    afterAll(() => channel.close());

    it('the first rows are one request of ten kilobytes at most', async () => {
      const sent = await sharePointRequestsOf(persona, async () => {
        await channel.tab.getByRole('link', { name: 'Åtgärder' }).click();
        await channel.tab
          .getByRole('link', { name: /nattbussvärdar/ })
          .first()
          .waitFor();
      });
      // Names and rights are read beside the rows, never before them.
      const rows = sent.filter(({ path }) => decodeURIComponent(path).includes("/Lists/Actions')/items"));
      expect(told(rows)).toHaveLength(1);
      expect(rows[0]?.bytesOut).toBeLessThanOrEqual(10_240);
    });

    it('an action with its history is one request', async () => {
      const sent = await sharePointRequestsOf(persona, async () => {
        await channel.tab
          .getByRole('link', { name: /nattbussvärdar/ })
          .first()
          .click();
        await channel.heading('Svar och händelser');
      });
      expect(told(sent)).toHaveLength(1);
    });
  });

  describe('saving', () => {
    it('an action is one request', async () => {
      const persona = 'samordnare';
      const channel = await TeamsWindow.open(context, tenant.portal, {
        persona,
        surface: 'channel',
        site,
        subPage: 'åtgärd/2',
      });
      await channel.press('Ändra');
      await channel.tab.getByLabel('Beskrivning').fill('Tillsyn en fredag i månaden.');
      const sent = await sharePointRequestsOf(persona, async () => {
        await channel.press('Spara');
        await channel.tab
          .getByText(/^Sparat/)
          .first()
          .waitFor();
      });
      expect(told(sent)).toHaveLength(1);
      await channel.close();
    });
  });

  it('asks for nothing in ten seconds', async () => {
    await panel.page.waitForTimeout(Math.max(0, hidden.at + 10_000 - Date.now()));
    const logged = await tenant.requests(hidden.request);
    expect(logged.filter((request) => request.persona === persona)).toEqual([]);
  });
});
