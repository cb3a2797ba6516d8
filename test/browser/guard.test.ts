import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { typingCost } from '../support/typingCost';
import { ordinarySentences } from '../corpora/guard';
import { auditScreen } from './auditScreen';
import { emptied, startMeeting } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowsOf } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const number = '850101-9809';
let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let panel: TeamsWindow;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  const meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  panel = await TeamsWindow.open(context, tenant.portal, {
    ...{ persona: 'samordnare', surface: 'sidePanel', site, meeting, width: 320 },
  });
  await startMeeting(panel);
  await panel.press(/^Nytt åtagande/);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const title = (): Locator => panel.tab.getByLabel('Vad ska göras?');
const notice = (): Locator => panel.tab.getByText('Kan det peka ut en person?', { exact: true });
const titles = async (): Promise<readonly unknown[]> =>
  (await rowsOf<{ Title: string }>(tenant, site, 'Actions', '$select=Title')).map((row) => row.Title);

async function ask(text: string): Promise<void> {
  await title().fill(text);
  await panel.tab.getByLabel('Vilken organisation?').selectOption({ index: 1 });
  await panel.press('Spara och ny');
}

describe('the guard in the side panel', () => {
  it('asks about a pointer, in place and without faults', async () => {
    await title().fill('Prata med pojken på Demovägen 12 om mopedkörningen');
    await notice().waitFor();
    expect(await auditScreen(panel)).toEqual([]);
  });

  it('underlines exactly the words, line by line as the field breaks them', async () => {
    const [line, field] = [panel.tab.locator('[aria-hidden="true"] > div > span').first(), title()];
    expect(await line.innerText()).toBe('pojken på Demovägen 12');
    const [words, box] = [await line.boundingBox(), await field.boundingBox()];
    expect(
      words !== null && box !== null && words.y >= box.y && words.y + words.height <= box.y + box.height + 4,
    ).toBe(true);
  });

  it('keeps the text and saves nothing until somebody has answered', async () => {
    const text = 'Prata med pojken på Demovägen 12 om mopedkörningen';
    await ask(text);
    await panel.tab
      .getByRole('alert')
      .getByText(/Inte sparat än/)
      .waitFor();
    expect(await title().inputValue()).toBe(text);
    expect(await titles()).not.toContain(text);
    await panel.press('”pojken på Demovägen 12” pekar inte ut någon');
    await notice().waitFor({ state: 'detached' });
    await panel.press('Spara och ny');
    await emptied(title());
    expect(await titles()).toContain(text);
  });

  it('never saves a number, and takes it away as a key would', async () => {
    const text = `Återkom om ${number} på torsdag`;
    await ask(text);
    await panel.tab
      .getByRole('alert')
      .getByText(/Ser ut som ett personnummer/)
      .waitFor();
    await panel.tab.getByText('Det här får inte sparas', { exact: true }).waitFor();
    expect(await panel.tab.getByRole('button', { name: /pekar inte ut någon/ }).count()).toBe(0);
    expect(await auditScreen(panel)).toEqual([]);
    await panel.press(`Ta bort ”${number}”`);
    expect(await title().inputValue()).toBe('Återkom om på torsdag');
    await title().press('Control+z');
    expect(await title().inputValue()).toBe(text);
    await panel.tab.getByText('Det här får inte sparas', { exact: true }).waitFor();
    await panel.press(`Ta bort ”${number}”`);
    await panel.press('Spara och ny');
    await emptied(title());
    expect(JSON.stringify(await titles())).not.toContain('9809');
  });

  it('keeps typing in a long text as quick as without it', async () => {
    const long = ordinarySentences.join(' ').slice(0, 10_000);
    const median = (times: readonly number[]): number =>
      [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
    const plain = median(await typingCost(title(), long));
    const asked = median(await typingCost(title(), `Kevin och Leila. ${long}`.slice(0, 10_000)));
    expect(asked / Math.max(plain, 1)).toBeLessThan(6);
    await title().fill('');
  });
});
