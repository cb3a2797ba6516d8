import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { expectFocus, tabTo } from './byKeyboard';
import { openContext, TeamsWindow } from './TeamsWindow';
import { untilQuiet } from './untilQuiet';
import { rowAddress } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const persona = 'samordnare';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let teams: TeamsWindow;

const open = (subPage: string, more: { readonly lang?: 'en'; readonly persona?: string } = {}) =>
  TeamsWindow.open(context, tenant.portal, { persona, surface: 'channel', site, subPage, ...more });

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const row = (id: number): string => rowAddress(site, 'Actions', id);
const statusOf = async (id: number): Promise<string> =>
  (await tenant.read<{ SamStatus: string }>(persona, row(id))).SamStatus;

const column = (name: string): Locator => teams.tab.getByRole('region', { name: new RegExp(`^${name}`) });
const card = (title: RegExp): Locator => teams.tab.getByRole('listitem').getByRole('link', { name: title });
const press = (key: string): Promise<void> => teams.page.keyboard.press(key);
const told = (words: RegExp): Promise<void> =>
  teams.tab.getByRole('status').filter({ hasText: words }).waitFor();

const stops = /Spridd stängning/;

describe('the board by keyboard', () => {
  beforeAll(async () => {
    teams = await open('åtgärder');
  });
  afterAll(() => teams.close());

  it('is chosen beside the list, stands in the address, and is one request', async () => {
    const before = await untilQuiet(tenant);
    await tabTo(teams, teams.tab.getByRole('button', { name: 'Tavla' }));
    await press('Enter');
    await card(stops).waitFor();
    expect(await teams.frame.evaluate(() => decodeURIComponent(location.hash))).toBe('#åtgärder?vy=tavla');
    // One part a column; what the list still asks the forum for around its rows has fewer.
    const sent = (await tenant.requests(before)).filter(
      ({ path, batchParts }) => path === `/sites/${site}/_api/$batch` && batchParts >= 5,
    );
    expect(sent).toHaveLength(1);
    for (const name of ['Föreslagen', 'Beslutad', 'Pågår', 'Genomförd', 'Effekt bedömd'])
      expect(await column(name).count()).toBe(1);
    expect(await column('Effekt bedömd').innerText()).toContain('fått ett datum och en mening');
  });

  it('is one Tab stop that the arrow keys lead from', async () => {
    const first = column('Föreslagen').getByRole('link').first();
    await tabTo(teams, first);
    await press('ArrowDown');
    await expectFocus(teams, column('Föreslagen').getByRole('link').nth(1));
    await press('Home');
    await press('ArrowRight');
    await expectFocus(teams, column('Beslutad').getByRole('link').first());
    await press('ArrowRight');
    await expectFocus(teams, card(stops));
  });

  it('moves a card with Ctrl and an arrow, says so, keeps the focus on it, and takes it back', async () => {
    await card(stops).focus();
    await press('Control+ArrowRight');
    await told(/^ÅT-SÖD-1 flyttad till Genomförd\.$/);
    await expectFocus(teams, column('Genomförd').getByRole('link', { name: stops }));
    expect(await statusOf(1)).toBe('Genomförd');
    await teams.tab.getByRole('button', { name: 'Ångra' }).focus();
    await press('Enter');
    await told(/^Flytten av ÅT-SÖD-1 är ångrad\.$/);
    await column('Pågår').getByRole('link', { name: stops }).waitFor();
    expect(await statusOf(1)).toBe('Pågår');
  });

  it('tells at the card why it cannot go there, and leaves it where it is', async () => {
    await card(stops).focus();
    await press('Control+ArrowLeft');
    const item = teams.tab.getByRole('listitem').filter({ hasText: stops });
    await item
      .getByRole('alert')
      .filter({ hasText: /kan inte flyttas dit/ })
      .waitFor();
    await expectFocus(teams, column('Pågår').getByRole('link', { name: stops }));
  });

  it('asks for a rating and a sentence before the effect is assessed', async () => {
    const inspection = /Tobakstillsyn/;
    await card(inspection).focus();
    await press('Control+ArrowRight');
    const item = teams.tab.getByRole('listitem').filter({ hasText: inspection });
    await expectFocus(teams, item.getByLabel('Effekt'));
    await item.getByLabel(/^Vad har ni sett/).focus();
    await teams.page.keyboard.type('Tre av fyra kiosker säljer inte längre till unga.');
    await tabTo(teams, item.getByRole('button', { name: 'Byt till Effekt bedömd' }));
    await press('Enter');
    await told(/flyttad till Effekt bedömd/);
    expect(await column('Effekt bedömd').getByRole('link', { name: inspection }).count()).toBe(1);
  });

  it('moves a card off the board by its menu, and the focus goes to the next one', async () => {
    const rounds = /Extra rond/;
    await card(rounds).focus();
    await press('Tab');
    await press('Enter');
    const menu = teams.tab.getByRole('menu');
    await menu.waitFor();
    await menu.getByRole('menuitem', { name: 'Pausad' }).focus();
    await press('Enter');
    await told(/ÅT-SÖD-8 flyttad till Pausad/);
    await card(rounds).waitFor({ state: 'detached' });
    await expectFocus(teams, column('Pågår').getByRole('link').nth(1));
  });
});

describe('an action without problem and cause', () => {
  it('does not become Beslutad, and the card says where that can be mended', async () => {
    await tenant.write(persona, row(12), { SamDirect: false, SamAboutId: null, SamCauseIds: null });
    teams = await open('åtgärder?vy=tavla');
    await card(/papperskorgar/).focus();
    await press('Control+ArrowRight');
    await teams.tab
      .getByRole('alert')
      .filter({ hasText: /Välj problem och orsak/ })
      .waitFor();
    expect(await statusOf(12)).toBe('Föreslagen');
    expect(await column('Föreslagen').getByRole('link', { name: 'Fyll i på åtgärdens sida' }).count()).toBe(
      1,
    );
    await teams.close();
  });
});

describe('the board by pointer and for others', () => {
  it('takes a card that is dragged to another column', async () => {
    teams = await open('åtgärder?vy=tavla');
    const item = teams.tab.getByRole('listitem').filter({ hasText: /Flytta cykelställ/ });
    await item.dragTo(column('Pågår').getByRole('heading'));
    await told(/ÅT-SÖD-10 flyttad till Pågår/);
    expect(await statusOf(10)).toBe('Pågår');
    await teams.close();
  });

  it('shows one column at a time in a narrow window, and follows the card', async () => {
    teams = await open('åtgärder?vy=tavla');
    await teams.setWidth(280);
    await teams.tab.getByLabel('Kolumn', { exact: true }).selectOption({ label: 'Beslutad (1)' });
    expect(await teams.tab.getByRole('heading', { level: 2 }).count()).toBe(1);
    await card(/Medborgarlöfte/).focus();
    await press('Control+ArrowRight');
    await told(/flyttad till Pågår/);
    await expectFocus(teams, column('Pågår').getByRole('link', { name: /Medborgarlöfte/ }));
    await teams.close();
  });

  it('offers somebody who may not move anything no way to move', async () => {
    teams = await open('åtgärder?vy=tavla', { persona: 'kommunpolis' });
    await card(stops).waitFor();
    expect(await teams.tab.getByRole('button', { name: /^Flytta/ }).count()).toBe(0);
    await card(stops).focus();
    await press('Control+ArrowRight');
    await teams.tab.getByRole('alert').filter({ hasText: 'bara samordnaren' }).waitFor();
    await teams.close();
  });
});

describe('the look of the board', () => {
  it('has no faults, as it stands and after a move that was refused', async () => {
    teams = await open('åtgärder?vy=tavla');
    await card(stops).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await card(stops).focus();
    await press('Control+ArrowLeft');
    await teams.tab.getByRole('alert').first().waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });
});
