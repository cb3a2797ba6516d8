import type { Browser } from 'playwright-core';
import { measureScrolling } from '../bench/scrolling';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
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

  it('leaves the overview without figures it cannot count, and leads to the rows all the same', async () => {
    const context = await openContext(browser);
    const teams = await TeamsWindow.start(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'översikt',
    });
    await teams.tab.getByText(/^Forumet har fler åtgärder än SharePoint räknar/).waitFor();
    // Nobody knows how many there are, so nothing says that there are none.
    expect(await teams.tab.getByText(/att stämma av/).count()).toBe(0);
    expect(await teams.tab.getByText(/^Senast räknat .*: \d+ öpp/).count()).toBe(1);
    await teams.tab.getByRole('link', { name: 'Saknar datum' }).click();
    await teams.heading('Åtgärder');
    expect(await auditScreen(teams)).toEqual([]);
    await context.close();
  });

  it('ends a column of the board after 150 cards, and goes on in the list', async () => {
    const context = await openContext(browser);
    const teams = await TeamsWindow.start(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'åtgärder?vy=tavla',
    });
    const column = teams.tab.getByRole('region', { name: /^Pågår/ });
    const cards = column.locator('li[draggable]');
    for (const shown of [50, 100]) {
      await cards.nth(shown - 1).waitFor();
      await teams.press('Visa fler i Pågår');
    }
    await column.getByText('Tavlan visar de 150 första.').waitFor();
    expect(await cards.count()).toBe(150);
    expect(await teams.tab.getByRole('button', { name: 'Visa fler i Pågår' }).count()).toBe(0);
    await column.getByRole('link', { name: 'Visa alla i listan: Pågår' }).click();
    await teams.tab.locator('tr[data-index="0"] a').waitFor();
    expect(teams.bugs).toEqual([]);
    await context.close();
  });
});
