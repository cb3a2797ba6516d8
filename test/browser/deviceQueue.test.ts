import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { DeviceProfile } from './DeviceProfile';
import { keptOn } from './keptOn';
import { emptied, saved, sendNow, startMeeting, typePromise } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowAddress, rowsOf } from './writeOutside';

jest.setTimeout(90_000);

const site = 'est-sodermalm';
const faultless: readonly string[] = [];
const restored = 'Det du började skriva finns kvar.';

let tenant: LocalTenant;
let device: DeviceProfile;
let context: BrowserContext;
let meeting: number;

const openPanel = (persona = 'samordnare', where = context): Promise<TeamsWindow> =>
  TeamsWindow.open(where, tenant.portal, { persona, surface: 'sidePanel', site, meeting });

const goOffline = () => tenant.post('faults', { target: 'sharepoint', rate: 1, kind: 'cut' });
const goOnline = () => tenant.post('faults', {});

interface StoredAction {
  readonly Id: number;
  readonly Title: string;
}

const storedAs = async (title: string): Promise<number> => {
  const rows = await rowsOf<StoredAction>(tenant, site, 'Actions', '$select=Id,Title&$orderby=ID desc');
  return rows.filter(({ Title }) => Title === title).length;
};

const crashAndReopen = async (): Promise<void> => {
  await device.kill();
  context = await device.open();
};

const title = (panel: TeamsWindow) => panel.tab.getByRole('textbox', { name: 'Vad ska göras?' });

beforeAll(async () => {
  [tenant, device] = await Promise.all([startLocalTenant({ seed: 'demo' }), DeviceProfile.make()]);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  context = await device.open();
  const panel = await openPanel();
  await startMeeting(panel);
  await panel.close();
}, 180_000);

afterAll(async () => {
  await device.remove();
  await tenant.stop();
});

afterEach(goOnline);

describe('a half-typed promise', () => {
  it('is in its place again after a reload, and after the browser has been killed', async () => {
    const panel = await openPanel();
    expect(await panel.tab.getByText(restored).count()).toBe(0);
    await panel.press('Nytt åtagande');
    await title(panel).fill('Halvskrivet åtagande');
    await panel.page.reload();
    await panel.tab.getByText(restored).waitFor();
    expect(await title(panel).inputValue()).toBe('Halvskrivet åtagande');

    await crashAndReopen();
    const again = await openPanel();
    expect(await title(again).inputValue()).toBe('Halvskrivet åtagande');
    await title(again).fill('');
    await again.close();
  });
});

describe('a promise saved without a network', () => {
  it('lets the form go on, is shown as waiting, and lands once after the browser has been killed', async () => {
    const panel = await openPanel();
    await panel.press('Nytt åtagande');
    await goOffline();
    const field = await typePromise(panel, 'Sparat utan nät', 'Trafikkontoret');
    await emptied(field);
    await panel.heading('Sparat på din enhet');
    await panel.heading('Väntar på att skickas (1)');
    await panel.tab.getByText('Nytt åtagande: Sparat utan nät').waitFor();
    await emptied(await typePromise(panel, 'Också utan nät', 'Socialförvaltningen'));
    await panel.heading('Väntar på att skickas (2)');
    expect(await auditScreen(panel)).toEqual(faultless);
    expect(panel.bugs).toEqual([]);
    await crashAndReopen();
    await goOnline();

    const again = await openPanel();
    await saved(again);
    expect(await storedAs('Sparat utan nät')).toBe(1);
    expect(await storedAs('Också utan nät')).toBe(1);
    expect(await keptOn(again.frame)).toEqual([]);
    await again.close();
  });

  it('lands once though it was stored before the browser was killed and only the answer was lost', async () => {
    const panel = await openPanel();
    await panel.press('Nytt åtagande');
    await tenant.post('faults', { target: 'sharepoint', rate: 1, kind: 'drop' });
    await emptied(await typePromise(panel, 'Lagrat utan besked', 'Trafikkontoret'));
    expect((await keptOn(panel.frame)).join()).toContain('Lagrat utan besked');
    await crashAndReopen();
    await goOnline();
    const again = await openPanel();
    await saved(again);
    expect(await storedAs('Lagrat utan besked')).toBe(1);
    expect(await keptOn(again.frame)).toEqual([]);
    await again.close();
  });
});

describe('two windows of the same person', () => {
  it('each send their own once, and one that is opened later leaves the other’s alone', async () => {
    const one = await openPanel();
    await one.press('Nytt åtagande');
    await goOffline();
    await emptied(await typePromise(one, 'Väntar i det ena', 'Trafikkontoret'));
    await goOnline();
    const other = await openPanel();
    expect(await other.tab.getByText('Väntar i det ena').count()).toBe(0);
    await sendNow(one);
    await saved(one);
    expect(await storedAs('Väntar i det ena')).toBe(1);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('somebody else at the same device', () => {
  it('sees nothing of what was left, and nothing is left', async () => {
    const panel = await openPanel();
    await panel.press('Nytt åtagande');
    await title(panel).fill('Bara mitt');
    await panel.close();
    const police = await openPanel('kommunpolis');
    expect(await police.tab.getByText(restored).count()).toBe(0);
    expect(await keptOn(police.frame)).toEqual([]);
    await police.close();
    const back = await openPanel();
    expect(await back.tab.getByText(restored).count()).toBe(0);
    await back.close();
  });
});

describe('a device without room', () => {
  it('says so at the first key that is not kept, and saves all the same', async () => {
    const panel = await openPanel();
    await panel.press('Nytt åtagande');
    // A browser's quota cannot be set for a frame on another site, so the browser is made to answer as if it were used up.
    await panel.frame.evaluate(() => {
      Object.assign(IDBObjectStore.prototype, {
        put: () => {
          throw new DOMException('The quota is used up.', 'QuotaExceededError');
        },
      });
    });
    await title(panel).fill('Får inte plats på enheten');
    await panel.tab.getByText(/^Enhetens lagring är full/).waitFor();
    await emptied(await typePromise(panel, 'Får inte plats på enheten', 'Trafikkontoret'));
    await panel.tab.getByText(/^Enhetens lagring är full/).waitFor({ state: 'detached' });
    expect(await storedAs('Får inte plats på enheten')).toBe(1);
    await panel.close();
  });
});

describe('a device where nothing may be kept', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is told of before the first key, and a lost network still loses nothing in the window', async () => {
    const panel = await openPanel('samordnare', await openContext(browser));
    await panel.tab.getByText(/^Webbläsaren låter oss inte spara på enheten\./).waitFor();
    await panel.press('Nytt åtagande');
    await goOffline();
    await emptied(await typePromise(panel, 'Bara i fönstret', 'Trafikkontoret'));
    await panel.heading('Inte skickat än');
    await goOnline();
    await sendNow(panel);
    await saved(panel);
    expect(await storedAs('Bara i fönstret')).toBe(1);
    expect(panel.bugs).toEqual([]);
    await panel.close();
  });
});

describe('a meeting that was closed meanwhile', () => {
  it('keeps the text with its reason until the person has chosen', async () => {
    const panel = await openPanel();
    await panel.press('Nytt åtagande');
    await goOffline();
    await emptied(await typePromise(panel, 'För sent sparat', 'Trafikkontoret'));
    await panel.page.goto('about:blank');
    await goOnline();
    await tenant.write('samordnare', rowAddress(site, 'Meetings', meeting), { SamMeetingState: 'Genomfört' });

    const again = await openPanel();
    await again.heading('Behöver dig');
    await again.tab.getByRole('paragraph').filter({ hasText: 'Nytt åtagande: För sent sparat' }).waitFor();
    await again.tab.getByText(/^Mötet pågår inte\./).waitFor();
    expect(await auditScreen(again)).toEqual(faultless);
    await again.page.reload();
    await again.heading('Behöver dig');
    await again.press(/^Släng/);
    await again.tab.getByRole('heading', { name: 'Behöver dig' }).waitFor({ state: 'detached' });
    expect(await storedAs('För sent sparat')).toBe(0);
    expect(await keptOn(again.frame)).toEqual([]);
    await again.close();
  });
});
