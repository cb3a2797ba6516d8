import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { expectFocus, expectSomeFocus, focused, nameOf, pressLetter, tabTo } from './byKeyboard';
import { answerAll, emptied, goOn, promise, saved } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowAddress, rowsOf } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let panel: TeamsWindow;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  panel = await TeamsWindow.open(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'sidePanel',
    site,
    meeting,
    width: 320,
  });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const press = (keys: string): Promise<void> => panel.page.keyboard.press(keys);
const box = (name: string): Locator => panel.tab.getByRole('textbox', { name });

describe('docs/accessibility.md, the panel', () => {
  it('lines 1–2: the page has its language, one h1 and one main', async () => {
    expect(await panel.frame.evaluate(() => document.documentElement.lang)).toBe('sv');
    expect(await panel.tab.locator('h1').count()).toBe(1);
    expect(await panel.tab.locator('main').count()).toBe(1);
  });

  it('lines 12, 25, 28: the meeting is begun by keyboard, and the focus stays in the panel', async () => {
    await panel.tab.locator('main').focus();
    await tabTo(panel, panel.tab.getByRole('button', { name: 'Starta mötet' }));
    await press('Enter');
    await panel.heading(/Närvaro/);
    await panel.tab
      .getByRole('status')
      .filter({ hasText: /är med$/ })
      .waitFor();
    await expectSomeFocus(panel);
  });

  it('line 13: the list of steps opens at the present one and gives the focus back', async () => {
    const button = panel.tab.getByRole('button', { name: /Välj steg$/ });
    await button.focus();
    await press('Enter');
    await panel.tab.getByRole('menu').waitFor();
    expect(await focused(panel)).toMatch(/Närvaro/);
    await press('End');
    expect(await focused(panel)).toMatch(/Återläsning/);
    await press('Home');
    await press('ArrowDown');
    expect(await focused(panel)).toMatch(/Förra mötets åtaganden/);
    await press('Escape');
    await panel.tab.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused(panel)).toMatch(/Välj steg$/);
  });

  it('lines 3–5, 7: every control has a name without its key, whole at 280 px', async () => {
    await goOn(panel, 'Förra mötets åtaganden');
    const names = await panel.tab.getByRole('button').all();
    for (const button of names) expect(await button.evaluate(nameOf)).not.toBe('');
    const done = panel.tab.getByRole('button', { name: 'Klar', exact: true });
    expect(await done.getAttribute('aria-keyshortcuts')).toBe('K');
    expect(await panel.tab.getByRole('group', { name: 'Hur går det?' }).count()).toBe(1);
    expect(await panel.tab.getByRole('list').count()).toBeGreaterThan(0);
    await panel.setWidth(280);
    for (const name of ['Nytt åtagande', 'Hoppa över, ange skäl']) {
      await panel.tab.getByRole('button', { name, exact: true }).waitFor();
    }
    await panel.setWidth(320);
  });

  it('line 8: Tab goes through header, item, list and foot', async () => {
    await panel.tab.getByRole('button', { name: 'Mötets meny' }).focus();
    const order: string[] = [];
    for (let steps = 0; steps < 40 && order.at(-1) !== 'footer'; steps += 1) {
      const place = await panel.frame.evaluate(
        () => document.activeElement?.closest('header, article, footer, main')?.tagName.toLowerCase() ?? '',
      );
      if (place !== order.at(-1)) order.push(place);
      await press('Tab');
    }
    expect(order.filter((place) => place !== 'main')).toEqual(['header', 'article', 'footer']);
  });

  it('lines 9, 16, 27: a letter answers the promise in focus, says so, and leads to the next', async () => {
    const first = panel.tab.getByRole('article').first();
    const title = await first.getByRole('heading', { level: 3 }).innerText();
    await first.focus();
    await press('p');
    await panel.tab
      .getByRole('status')
      .filter({ hasText: /: Pågår\. Sparat\.$/ })
      .waitFor();
    const next = panel.tab.getByRole('article').first();
    await expectFocus(panel, next);
    expect(await next.getByRole('heading', { level: 3 }).innerText()).not.toBe(title);
  });

  it('lines 10, 18, 20, 21: letters are only letters in a field, Esc keeps the text, Ctrl+Enter saves it', async () => {
    await panel.press(/^Hoppa över/);
    const reason = box('Varför tas det inte upp?');
    await expectFocus(panel, reason);
    await reason.pressSequentially('kpfhn?');
    expect(await reason.inputValue()).toBe('kpfhn?');
    await press('Escape');
    await reason.waitFor({ state: 'detached' });
    await expectSomeFocus(panel);
    await panel.press(/^Hoppa över/);
    expect(await reason.inputValue()).toBe('kpfhn?');
    await press('Control+Enter');
    await panel.tab
      .getByRole('status')
      .filter({ hasText: /Hoppades över\. Sparat\.$/ })
      .waitFor();
  });

  it('line 21: a date and its reason stay when one goes back', async () => {
    await panel.press('Nytt datum');
    const day = panel.tab.getByLabel('Nytt datum').and(panel.tab.locator('input'));
    await expectFocus(panel, day);
    await day.fill('2099-01-02');
    await box('Varför behövs det?').fill('Vi väntar på en leverans.');
    await press('Escape');
    await day.waitFor({ state: 'detached' });
    await panel.press('Nytt datum');
    expect(await day.inputValue()).toBe('2099-01-02');
    expect(await box('Varför behövs det?').inputValue()).toBe('Vi väntar på en leverans.');
    await press('Escape');
  });

  it('lines 11, 17, 20, 21, 30: N opens a promise, a refusal leads to its field, and Esc loses nothing', async () => {
    await panel.tab.locator('main').focus();
    await press('n');
    const what = box('Vad ska göras?');
    await expectFocus(panel, what);
    await press('Control+Enter');
    await panel.tab.getByText('Skriv vad det gäller.').waitFor();
    await expectFocus(panel, what);
    await what.pressSequentially('Nya lampor');
    await press('Control+Enter');
    await panel.tab.getByText('Välj vilken organisation').waitFor();
    await expectFocus(panel, panel.tab.getByRole('combobox', { name: 'Vilken organisation?' }));
    await press('Escape');
    await what.waitFor({ state: 'detached' });
    await press('n');
    expect(await what.inputValue()).toBe('Nya lampor');
    await press('Escape');
  });

  it('lines 17, 19: the page of keys is one key away, and its letters can be turned off', async () => {
    await panel.tab.locator('main').focus();
    await press('?');
    await panel.heading('Tangenter');
    await panel.tab.getByRole('checkbox', { name: 'Använd N och ?' }).uncheck();
    await panel.press('Stäng');
    await panel.tab.locator('main').focus();
    await press('n');
    await press('?');
    expect(await box('Vad ska göras?').count()).toBe(0);
    expect(await panel.tab.getByRole('heading', { name: 'Tangenter' }).count()).toBe(0);
    expect(await panel.tab.locator('[aria-keyshortcuts="N"]').count()).toBe(0);
  });

  it('lines 20, 23: Ctrl+Enter saves a note, and Å turns it', async () => {
    await answerAll(panel);
    await goOn(panel, 'Lägesbild per plats');
    await box('Ny anteckning').fill('Mer rörelse vid torget.');
    await press('Control+Enter');
    await emptied(box('Ny anteckning'));
    const turn = panel.tab.getByRole('button', { name: 'Gör till åtagande, beslut eller problem' });
    await pressLetter(turn, 'å');
    const organisation = panel.tab.getByRole('combobox', { name: 'Vilken organisation lovar det?' });
    await organisation.selectOption('trafikkontoret');
    await panel.press('Gör till åtagande');
    await panel.tab.getByText('Blev åtagande').waitFor();
    await pressLetter(panel.tab.getByRole('button', { name: 'Gör till anteckning igen' }), 'å');
    await turn.waitFor();
  });

  it('line 22: 1 keeps one’s own wording', async () => {
    await goOn(panel, 'Mönster');
    await goOn(panel, 'Nya åtaganden');
    await promise(panel, 'Laga staketet', 'Trafikkontoret');
    const [row] = await rowsOf<{ Id: number }>(tenant, site, 'Actions', '$select=Id&$orderby=ID desc');
    const id = row?.Id ?? 0;
    await panel.press(/^Fyll i Effekt för/);
    await box('Vad ska göras?').last().fill('Laga hela staketet');
    const address = rowAddress(site, 'Actions', id);
    await tenant.write('samordnare-ersattare', address, { Title: 'Laga staketet före helgen' });
    await panel.press('Spara');
    await panel.heading('Två personer ändrade samma fält');
    await press('1');
    await panel.tab.getByText('Laga hela staketet').waitFor();
    await saved(panel);
    expect(await tenant.read('samordnare', `${address}?$select=Title`)).toMatchObject({
      Title: 'Laga hela staketet',
    });
  });

  it('lines 6, 26, 29: saving is a polite status, and the bar of steps is silent', async () => {
    await saved(panel);
    expect(
      await panel.tab
        .getByRole('status')
        .filter({ hasText: /^Sparat/ })
        .count(),
    ).toBe(1);
    const images = panel.tab.locator('svg:not([aria-hidden="true"]):not([role])');
    expect(await images.count()).toBe(0);
    expect(await panel.tab.locator('header [role="progressbar"]').count()).toBe(0);
  });
});

describe('docs/accessibility.md, the tabs', () => {
  it('lines 2, 7, 14, 24: skip link, headings, a table with its caption, and rows by arrow keys', async () => {
    const channel = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'åtgärder',
      width: 1280,
    });
    const key = (name: string): Promise<void> => channel.page.keyboard.press(name);
    expect(await channel.tab.locator('h1').count()).toBe(1);
    const table = channel.tab.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
    expect(await table.locator('caption').innerText()).not.toBe('');
    await channel.page.getByRole('button', { name: 'Gå in i fliken' }).click();
    await channel.tab.locator('body').press('Tab');
    expect(await focused(channel)).toBe('Hoppa till innehållet');
    await key('Enter');
    const rows = channel.tab.getByRole('row').getByRole('link');
    await rows.first().focus();
    const before = await focused(channel);
    await key('ArrowDown');
    const chosen = await focused(channel);
    expect(chosen).not.toBe(before);
    await key('Enter');
    await channel.heading('Svar och händelser');
    expect(await channel.frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await channel.close();
  });

  it('line 31: a screen of trouble begins with why', async () => {
    const place = { persona: 'samordnare', surface: 'sidePanel', site, meeting: 999 } as const;
    const astray = await TeamsWindow.start(context, tenant.portal, place);
    await astray.tab.getByRole('heading', { level: 1, name: 'Mötet finns inte' }).waitFor();
    await astray.close();
  });

  it('line 1: English in Teams is English here', async () => {
    const where = { surface: 'channel', site, lang: 'en', subPage: 'åtgärder' } as const;
    const place = { persona: 'samordnare', ...where } as const;
    const channel = await TeamsWindow.open(context, tenant.portal, place);
    await channel.heading('Actions');
    expect(await channel.frame.evaluate(() => document.documentElement.lang)).toBe('en');
    await channel.close();
  });
});
