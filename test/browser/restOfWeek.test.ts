import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen, widerThanItsFrame } from './auditScreen';
import { openContext, TeamsWindow } from './TeamsWindow';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const lead = { persona: 'samordnare', surface: 'channel', site } as const;

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const channel = (subPage: string, persona = 'samordnare', more = {}): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { ...lead, persona, subPage, ...more });

/** The number that a link's words begin with. */
const numberIn = (words: string | null): number => Number(/\d+/.exec(words ?? '')?.[0] ?? Number.NaN);

describe('Översikt', () => {
  it('is the tab’s first page, comes with two requests, and is faultless', async () => {
    const before = await tenant.lastRequest();
    const teams = await TeamsWindow.open(context, tenant.portal, { ...lead, persona: 'controller' });
    await teams.heading('EST Södermalm');
    const sent = (await tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    const data = sent.filter(({ path }) => !/\/lists\?/.test(decodeURIComponent(path)));
    expect(data.length).toBeLessThanOrEqual(2);
    for (const heading of ['Håller kedjan?', 'Vad väntar på vem', 'Åtaganden klara i tid']) {
      await teams.heading(heading);
    }
    expect(await auditScreen(teams)).toEqual([]);
    await teams.setLanguage('en');
    await teams.press('Show as table');
    await teams.tab.getByRole('table', { name: 'Promises kept in time, tally by tally' }).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('opens as many rows as each line says', async () => {
    const teams = await channel('översikt');
    await teams.heading('Håller kedjan?');
    const links = teams.tab.locator('a[href^="#%C3%A5tg%C3%A4rder?"], a[href^="#åtgärder?"]');
    const lines = await links.evaluateAll((all) =>
      all.map((link) => ({ words: link.textContent, to: link.getAttribute('href') ?? '' })),
    );
    expect(lines.length).toBeGreaterThan(6);
    const shown: unknown[] = [];
    for (const { words, to } of lines) {
      await teams.frame.evaluate((hash) => (location.hash = hash), to);
      await teams.tab
        .getByRole('status')
        .filter({ hasText: /^\d+ åtgärd(er)?( matchar)?$|matchar$/ })
        .first()
        .waitFor();
      const foot = await teams.tab.getByRole('status').filter({ hasText: /^\d/ }).first().textContent();
      shown.push([words, numberIn(foot)]);
    }
    expect(shown).toEqual(lines.map(({ words }) => [words, numberIn(words)]));
    await teams.close();
  });

  it('is followed by keyboard from the next meeting to the rows of a line', async () => {
    const teams = await channel('översikt');
    await teams.tab.getByRole('button', { name: /Förbered mötet|Öppna mötet/ }).focus();
    const focused = (): Promise<string> =>
      teams.frame.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 12 && !/saknar ansvarig funktion/.test(await focused()); presses += 1) {
      await teams.page.keyboard.press('Tab');
    }
    await teams.page.keyboard.press('Enter');
    await teams.heading('Åtgärder');
    await teams.close();
  });
});

describe('the backlog', () => {
  it('is added to and taken back by a member, from Möten as well', async () => {
    const teams = await channel('möten', 'trafikkontoret');
    await teams.heading('Ämnen mellan möten');
    await teams.tab.getByLabel('Vad vill ni ta upp?').fill('Halkbekämpning vid torget');
    await teams.press('Lägg till ämne');
    await teams.tab.getByText('Ämnet är tillagt.').waitFor();
    await teams.press('Ta tillbaka ämnet Halkbekämpning vid torget');
    await teams.tab.getByText('Ämnet är tillbakataget.').waitFor();
    await teams.tab.getByText('Halkbekämpning vid torget').first().waitFor({ state: 'detached' });
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('is dropped from with a reason', async () => {
    const teams = await channel('översikt');
    await teams.press(/^Stryk ämnet/);
    await teams.tab.getByLabel(/^Varför tas det inte upp/).fill('Hör till nätverket');
    expect(await auditScreen(teams)).toEqual([]);
    await teams.page.keyboard.press('Enter');
    await teams.tab.getByText('Ämnet är struket.').waitFor();
    await teams.close();
  });
});

describe('meetings by cadence', () => {
  it('are planned several at once, with red days left out, and once', async () => {
    const teams = await channel('möten');
    const again = 'Mötena var redan planerade.';
    for (const receipt of [/möten är planerade/, again]) {
      await teams.press('Planera möte');
      await teams.tab.getByLabel(/^Dag/).first().fill('2027-03-08');
      await teams.tab.getByLabel('Hur många möten?').selectOption('6');
      await teams.tab.getByRole('checkbox', { name: /v\. 12, / }).waitFor();
      await teams.tab.getByRole('checkbox', { name: /annandag påsk/, checked: false }).waitFor();
      if (receipt === again) expect(await auditScreen(teams)).toEqual([]);
      await teams.press(/^Planera 5 möten/);
      await teams.tab.getByText(receipt).waitFor();
    }
    await teams.close();
  });

  it('are moved and cancelled with a reason that everybody sees', async () => {
    const teams = await channel('möten');
    await teams.tab
      .getByRole('link', { name: /v\. 12$/ })
      .first()
      .click();
    await teams.heading(/^Förbered/);
    await teams.press('Flytta mötet');
    await teams.tab.getByRole('textbox', { name: 'Plats' }).fill('Rådhuset, sal 3');
    await teams.tab.getByLabel(/^Varför/).fill('Polisen kan inte');
    expect(await auditScreen(teams)).toEqual([]);
    await teams.press('Spara ny tid och plats');
    await teams.tab.getByText('Skäl: Polisen kan inte').waitFor();
    await teams.press('Ställ in mötet');
    await teams.tab.getByLabel(/^Varför/).fill('Flera är sjuka');
    await teams.tab.getByRole('button', { name: 'Ställ in', exact: true }).click();
    await teams.tab.getByText('Skäl: Flera är sjuka').waitFor();
    await teams.close();
    const partner = await channel('möten', 'kommunpolis');
    await partner.tab.getByText('Skäl: Flera är sjuka').waitFor();
    await partner.close();
  });
});

describe('a rehearsal', () => {
  it('is started, marked in details, panel and stage, and removed in one step', async () => {
    const teams = await channel('möten');
    await teams.press('Starta övning');
    await teams.heading(/övning: påhittat möte/i);
    await teams.tab.getByText('Övning. Inget skickas och inget räknas.').waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    const { meetings } = await tenant.health();
    const meeting = meetings.find((one) => one.site === site && one.title.startsWith('Övning'))?.id ?? 0;
    const panel = await TeamsWindow.open(context, tenant.portal, { ...lead, surface: 'sidePanel', meeting });
    await panel.tab.getByText('Övning', { exact: true }).waitFor();
    await panel.press('Starta mötet');
    await panel.heading(/Närvaro/);
    expect(await widerThanItsFrame(panel.frame)).toEqual([]);
    const stage = await TeamsWindow.open(context, tenant.portal, { ...lead, surface: 'stage', meeting });
    await stage.tab.getByText('Övning', { exact: true }).waitFor();
    await stage.close();
    await panel.close();
    await teams.frame.evaluate(() => (location.hash = '#översikt'));
    await teams.heading('Håller kedjan?');
    expect(await teams.tab.getByText(/^Övning/).count()).toBe(0);
    await teams.frame.evaluate(() => (location.hash = '#möten'));
    await teams.press('Ta bort övningar');
    await teams.press('Ta bort');
    await teams.tab.getByText('1 övningsmöte är borttaget.').waitFor();
    await teams.close();
  });
});

describe('a substitute chair', () => {
  it('sees who leads and takes over, and the former chair’s window says so', async () => {
    const { meetings } = await tenant.health();
    const meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
    const at = { surface: 'sidePanel', site, meeting, width: 280 } as const;
    const chair = await TeamsWindow.open(context, tenant.portal, { ...at, persona: 'samordnare' });
    await chair.press('Starta mötet');
    await chair.heading(/Närvaro/);
    const other = await TeamsWindow.open(context, tenant.portal, { ...at, persona: 'samordnare-ersattare' });
    await other.tab.getByText(/^Leds av/).waitFor();
    await other.press('Ta över');
    expect(await auditScreen(other)).toEqual([]);
    await other.press('Ja, ta över');
    await other.tab.getByText(/^Leds av/).waitFor({ state: 'detached' });
    await chair.tab.getByText(/^Leds av/).waitFor();
    await other.close();
    await chair.close();
  });
});
