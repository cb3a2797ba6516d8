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

const open = (subPage: string, who = persona) =>
  TeamsWindow.open(context, tenant.portal, { persona: who, surface: 'channel', site, subPage });

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const press = (key: string): Promise<void> => teams.page.keyboard.press(key);
const button = (name: string | RegExp): Locator => teams.tab.getByRole('button', { name });
const told = (words: RegExp): Promise<void> =>
  teams.tab.getByRole('status').filter({ hasText: words }).first().waitFor();
const rows = (): Locator => teams.tab.locator('tbody tr[data-index]');
const stored = (id: number) => tenant.read<Record<string, unknown>>(persona, rowAddress(site, 'Actions', id));

/** Chooses in one of the small menus, by keys alone: typing finds the item as in any menu. */
async function chooseIn(menu: string, item: string): Promise<void> {
  await button(menu).first().focus();
  await press('Enter');
  const choice = teams.tab.getByRole('menu').locator('[role^="menuitem"]').filter({ hasText: item });
  await choice.first().waitFor();
  for (let steps = 0; steps < 30; steps += 1) {
    if (await choice.first().evaluate((element) => element === document.activeElement)) break;
    await press('ArrowDown');
  }
  await press('Enter');
}

describe('groups of the list', () => {
  it('stand in the address, keep their rows together and say how many they are', async () => {
    teams = await open('åtgärder');
    await chooseIn('Gruppera', 'Organisation');
    await teams.tab.getByRole('rowheader', { name: /LPO Södermalm\s*\d+ åtgärder?$/ }).waitFor();
    expect(await teams.frame.evaluate(() => decodeURIComponent(location.hash))).toBe(
      '#åtgärder?grupp=organisation',
    );
    const groups = await teams.tab.locator('tr[data-group]').allInnerTexts();
    expect(new Set(groups).size).toBe(groups.length);
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('are weeks of the due dates too', async () => {
    teams = await open('åtgärder?grupp=vecka');
    await teams.tab.getByRole('rowheader', { name: /^v\. 48, mån 23 nov–sön 29 nov/ }).waitFor();
    await teams.close();
  });
});

describe('changing many rows', () => {
  it('begins with rows chosen by keyboard, a range with Shift', async () => {
    teams = await open('åtgärder');
    await rows().first().getByRole('link').focus();
    await press('Space');
    await told(/^1 vald\.$/);
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    await told(/^3 valda\.$/);
    await expectFocus(teams, rows().nth(2).getByRole('link'));
    expect(await teams.tab.getByRole('checkbox', { name: /^Välj ÅT-/, checked: true }).count()).toBe(3);
    expect(await auditScreen(teams)).toEqual([]);
  });

  it('asks why a date is moved, then moves it in all of them, with a record of each', async () => {
    const ids = await rows()
      .locator('a')
      .evaluateAll((links) =>
        links.slice(0, 3).map((link) => Number(/\d+$/.exec(link.getAttribute('href') ?? '')?.[0])),
      );
    const before = await Promise.all(ids.map(stored));
    const panel = teams.tab.getByRole('region', { name: 'Ändra valda åtgärder' });
    await panel.getByLabel('Nytt datum').fill('2026-12-18');
    await tabTo(teams, panel.getByRole('button', { name: 'Ändra 3 åtgärder' }));
    await press('Enter');
    await panel.getByRole('alert').filter({ hasText: 'Skriv varför' }).waitFor();
    await panel.getByLabel(/^Varför/).fill('Julmarknaden flyttades.');
    await panel.getByRole('button', { name: 'Ändra 3 åtgärder' }).focus();
    await press('Enter');
    await told(/^3 åtgärder är ändrade\.$/);
    for (const id of ids) expect((await stored(id))['SamDueDate']).toBe('2026-12-17T23:00:00Z');
    await panel.getByRole('button', { name: 'Ångra' }).focus();
    await press('Enter');
    await told(/^3 ändringar är ångrade\.$/);
    const after = await Promise.all(ids.map(stored));
    for (const field of ['SamDueDate', 'SamFirstDueDate', 'SamRequestedDate'])
      expect(after.map((row) => row[field])).toEqual(before.map((row) => row[field]));
  });

  it('tells row by row which could not be changed, and changes the others', async () => {
    const panel = teams.tab.getByRole('region', { name: 'Ändra valda åtgärder' });
    await panel.getByRole('button', { name: 'Stäng' }).click();
    await panel.getByLabel('Vad ska ändras?').selectOption({ label: 'Status' });
    await panel.getByLabel('Ny status').selectOption({ label: 'Genomförd' });
    await panel.getByRole('button', { name: 'Avmarkera' }).click();
    for (const name of [/^Välj ÅT-SÖD-2 /, /^Välj ÅT-SÖD-12 /])
      await teams.tab.getByRole('checkbox', { name }).click();
    await panel.getByLabel('Vad ska ändras?').selectOption({ label: 'Status' });
    await panel.getByLabel('Ny status').selectOption({ label: 'Genomförd' });
    await panel.getByRole('button', { name: 'Ändra 2 åtgärder' }).click();
    await told(/^1 åtgärd är ändrad\. 1 åtgärd gick inte att ändra:$/);
    await panel
      .getByRole('listitem')
      .filter({ hasText: /^ÅT-SÖD-12 .*kan inte flyttas dit/ })
      .waitFor();
    expect((await stored(2))['SamStatus']).toBe('Genomförd');
    await teams.close();
  });

  it('is offered to nobody who may not change anything', async () => {
    teams = await open('åtgärder', 'kommunpolis');
    await rows().first().getByRole('link').focus();
    await press('Space');
    expect(await button('Välj flera').count()).toBe(0);
    expect(await teams.tab.getByRole('checkbox').count()).toBe(0);
    await teams.close();
  });
});

describe('saved views', () => {
  const saveAs = async (name: string, shared: boolean): Promise<void> => {
    await chooseIn('Vyer', 'Spara det här urvalet …');
    await expectFocus(teams, teams.tab.getByLabel('Vyns namn'));
    await teams.page.keyboard.type(name);
    if (shared) await teams.tab.getByLabel('Visa vyn för alla i forumet').check();
    await press('Enter');
    await told(new RegExp(`^Vyn ${name} är sparad`));
  };

  it('are saved by name, for oneself and for the forum, and open what was saved', async () => {
    teams = await open('åtgärder?lage=overdue&grupp=plats');
    await saveAs('Mina sena', false);
    await saveAs('Våra sena', true);
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
    teams = await open('åtgärder');
    const before = await untilQuiet(tenant);
    await chooseIn('Vyer', 'Mina sena');
    await button('Grupperat: Plats').waitFor();
    expect(await teams.frame.evaluate(() => decodeURIComponent(location.hash))).toBe(
      '#åtgärder?lage=overdue&grupp=plats',
    );
    const asked = (await tenant.requests(before)).filter(({ path }) => /SavedViews|\$batch/.test(path));
    expect(asked).toHaveLength(1);
    await teams.close();
  });

  it('that are shared are there for others, one’s own are not, and only their author may change them', async () => {
    teams = await open('åtgärder', 'kommunpolis');
    await button('Vyer').focus();
    await press('Enter');
    await teams.tab.getByRole('menuitem', { name: 'Våra sena' }).waitFor();
    expect(await teams.tab.getByRole('menuitem', { name: 'Mina sena' }).count()).toBe(0);
    await teams.tab.getByRole('menuitem', { name: 'Ändra mina vyer …' }).click();
    await teams.tab.getByText('Du har inte sparat några vyer ännu.').waitFor();
    await teams.close();
  });

  it('are renamed and deleted in the page', async () => {
    teams = await open('åtgärder');
    await chooseIn('Vyer', 'Ändra mina vyer …');
    await teams.tab.getByRole('textbox', { name: 'Namn på Mina sena' }).fill('Mina försenade');
    await button('Byt namn på Mina sena').focus();
    await press('Enter');
    await told(/^Vyn heter nu Mina försenade\.$/);
    await button('Ta bort Våra sena').focus();
    await press('Enter');
    await told(/^Vyn Våra sena är borttagen/);
    expect(await teams.tab.getByRole('textbox', { name: 'Namn på Våra sena' }).count()).toBe(0);
    await teams.close();
  });
});
