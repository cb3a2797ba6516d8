import type { Browser } from 'playwright-core';
import { measureScrolling } from '../bench/scrolling';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { openContext, TeamsWindow } from './TeamsWindow';

jest.setTimeout(120_000);

const site = 'est-sodermalm';
/** A third of them have the same function: more than SharePoint looks through. */
const rows = 16_000;

let tenant: LocalTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: `load:${rows}` }), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

describe('a long register', () => {
  it('is scrolled through without being held', async () => {
    const scrolled = await measureScrolling(browser, tenant, site, 3000);
    expect(scrolled.rows).toBeGreaterThanOrEqual(3000);
    expect(scrolled.rowsOnPage).toBeLessThan(60);
    expect(scrolled.megabytesMost).toBeLessThan(40);
    expect(scrolled.megabytesMost - scrolled.megabytesBefore).toBeLessThan(10);
  });

  it('fetches what has been let go when one goes back', async () => {
    const context = await openContext(browser);
    const teams = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'åtgärder?alla=1',
    });
    const first = await teams.tab.locator('tbody a').first().innerText();
    await teams.frame.evaluate(async () => {
      const read = (): number =>
        Math.max(
          ...[...document.querySelectorAll('tbody tr[data-index]')].map((row) =>
            Number(row.getAttribute('data-index')),
          ),
        );
      while (read() < 1500) {
        window.scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      window.scrollTo(0, 0);
    });
    await teams.tab.locator('tr[data-index="0"] a').waitFor();
    expect(await teams.tab.locator('tr[data-index="0"] a').innerText()).toBe(first);
    expect(teams.bugs).toEqual([]);
    await context.close();
  });

  it('says in words that too many rows match, and leads to a narrower selection', async () => {
    const context = await openContext(browser);
    const teams = await TeamsWindow.start(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'åtgärder?alla=1&funktion=Driftansvarig',
    });
    const tooMany = teams.tab.getByText(/^Fler än 5.000 rader matchar/);
    await tooMany.waitFor();
    expect(await teams.tab.getByRole('button', { name: 'Försök igen' }).count()).toBe(0);
    await teams.press('Visa bara öppna');
    await teams.tab.locator('tr[data-index="0"] a').waitFor();
    expect(await tooMany.count()).toBe(0);
    await context.close();
  });
});
