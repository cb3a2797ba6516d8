import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { openContext, TeamsWindow } from './TeamsWindow';

jest.setTimeout(120_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  context.setDefaultTimeout(30_000);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const open = (subPage: string, lang: 'sv' | 'en' = 'sv', persona = 'samordnare'): Promise<TeamsWindow> =>
  TeamsWindow.start(context, tenant.portal, {
    persona,
    surface: 'channel',
    site,
    subPage,
    lang,
    width: 1280,
  });

async function downloaded(teams: TeamsWindow, button: string, format: string): Promise<[string, Buffer]> {
  const file = teams.page.waitForEvent('download');
  await teams.press(button);
  await teams.tab.getByRole('menuitem', { name: format }).click();
  const download = await file;
  return [download.suggestedFilename(), await readFile(await download.path())];
}

describe('taking the shown actions along', () => {
  it('saves an Excel file from inside Teams’ frame, with as many rows as it says', async () => {
    const teams = await open('åtgärder?alla=1');
    await teams.heading('Åtgärder');
    const [name, content] = await downloaded(teams, 'Exportera', 'Excel (xlsx)');
    expect(name).toMatch(/^Åtgärder EST Södermalm \d{4}-\d{2}-\d{2}\.xlsx$/);
    const said = await teams.tab.getByText(/åtgärder exporterade till/).textContent();
    const told = Number(/^(\d+)/.exec(said ?? '')?.[1]);
    const sheet =
      (await (await JSZip.loadAsync(content)).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(told + 1);
    const rows = await tenant.read<{ value: unknown[] }>(
      'samordnare',
      `/sites/${site}/_api/web/GetList('/sites/${site}/Lists/Actions')/items?$select=Id&$top=500`,
    );
    expect(told).toBe(rows.value.length);
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('saves the selection alone as a text file, with English headers in English', async () => {
    const teams = await open('åtgärder?lage=overdue', 'en');
    await teams.heading('Actions');
    const [name, content] = await downloaded(teams, 'Export', 'Text file (csv)');
    expect(name).toMatch(/^Actions EST Södermalm .*\.csv$/);
    const text = content.toString('utf8');
    expect(text.startsWith('\uFEFFId;Reference;Action;')).toBe(true);
    const shown = await teams.tab.getByRole('row').count();
    expect(text.trimEnd().split('\r\n')).toHaveLength(shown);
    await teams.close();
  });
});

describe('searching a forum', () => {
  it('by keyboard alone, from the list to the item found', async () => {
    const teams = await open('åtgärder');
    await teams.heading('Åtgärder');
    await teams.tab.getByRole('heading', { name: 'Åtgärder' }).click();
    await teams.page.keyboard.press('/');
    const field = teams.tab.getByRole('searchbox');
    await field.waitFor();
    await teams.page.keyboard.type('bråk');
    await teams.tab.getByRole('heading', { name: /^Problem: / }).waitFor();
    await teams.tab.getByText(/Bara öppna åtgärder är genomsökta/).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await field.fill('nattbuss');
    const hit = teams.tab.getByRole('link', { name: /nattbuss/i }).first();
    await hit.waitFor();
    await hit.focus();
    await teams.page.keyboard.press('Enter');
    await teams.heading(/nattbuss/);
    await teams.close();
  });

  it('in English, and through the closed ones', async () => {
    const teams = await open('sök/tillsyn', 'en');
    await teams.tab.getByText(/Only open actions have been searched/).waitFor();
    await teams.press('Search closed ones too');
    await teams.tab.getByText(/The whole register has been searched/).waitFor();
    await teams.close();
  });
});

describe('the contacts of a forum', () => {
  it('show what moves before a contact is replaced, and move it', async () => {
    const teams = await open('kontakter');
    await teams.heading('Medlemmar');
    expect(await auditScreen(teams)).toEqual([]);
    await teams.press('Ersätt Driftansvarig belysning');
    await teams.tab.getByLabel(/^Den nya kontaktens funktion/).fill('Områdesansvarig belysning');
    await teams.tab.getByLabel(/^Funktionens e-postadress/).fill('omrade@exempel.se');
    await teams.press('Visa vad som flyttas');
    await teams.tab.getByText(/^EST Södermalm: \d+ öpp/).waitFor();
    await teams.tab.getByText(/^Lokalt BRÅ Farsta: flyttas inte|^Lokalt BRÅ Farsta: inget/).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await teams.press('Ersätt kontakten');
    await teams.tab.getByText(/^Driftansvarig belysning är ersatt av Områdesansvarig belysning/).waitFor();
    await teams.close();
    const register = await open('åtgärder?funktion=Driftansvarig belysning');
    await register.tab
      .getByText(/^Inga åtgärder matchar/)
      .first()
      .waitFor();
    await register.close();
  });
});

describe('asking how an action stands', () => {
  it('shows it on the page and in the list, and asks again only when told', async () => {
    const teams = await open('åtgärd/1');
    await teams.press('Be om läget nu');
    await teams.tab
      .getByText(/^Läget efterfrågat/)
      .first()
      .waitFor();
    await teams.press('Be om läget nu');
    await teams.tab.getByText(/^Läget efterfrågades redan/).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await teams.tab.getByRole('link', { name: 'Åtgärder' }).first().click();
    await teams.tab
      .getByText(/^Läget efterfrågat/)
      .first()
      .waitFor();
    await teams.close();
  });
});
