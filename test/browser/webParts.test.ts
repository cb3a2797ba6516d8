import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { violationsIn } from '../support/violationsIn';
import { widerThanItsFrame } from './auditScreen';
import { canvasOf } from './partCanvas';
import { SharePointPage, type Canvas, type SharePointPlace } from './SharePointPage';
import { goOn, saved, startMeeting } from './panelHour';
import { promised, soonest } from './soonest';
import { openContext, TeamsWindow } from './TeamsWindow';
import registerManifest from '../../spfx-webparts/src/webparts/action-register/ActionRegisterWebPart.manifest.json';
import meetingsManifest from '../../spfx-webparts/src/webparts/meetings/MeetingsWebPart.manifest.json';
import mineManifest from '../../spfx-webparts/src/webparts/my-promises/MyPromisesWebPart.manifest.json';
import programmeManifest from '../../spfx-webparts/src/webparts/programme/ProgrammeWebPart.manifest.json';
import pictureManifest from '../../spfx-webparts/src/webparts/situation-picture/SituationPictureWebPart.manifest.json';
import stateManifest from '../../spfx-webparts/src/webparts/state-of-play/StateOfPlayWebPart.manifest.json';

jest.setTimeout(90_000);

const site = 'est-sodermalm';
let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const editor = await SharePointPage.open(context, tenant.sharePoint, { site, persona: 'administrator' });
  await editor.compose('Webbdelar', canvas);
  await editor.compose('Kunskap', knowledge);
  await editor.compose('Tre', canvasOf([['register', 'state', 'mine']]));
  await editor.close();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const manifests = [
  registerManifest,
  stateManifest,
  mineManifest,
  meetingsManifest,
  programmeManifest,
  pictureManifest,
] as const;
const [register, state, mine, meetings, programme, picture] = manifests.map(
  ({ id, alias, preconfiguredEntries }, at) => ({
    id,
    instanceId: `${String(at + 1).repeat(8)}-0000-4000-8000-000000000001`,
    title: alias,
    dataVersion: '1.0',
    properties: preconfiguredEntries[0]?.properties ?? {},
  }),
);

/** The register across the page; beneath it the others in thirds. */
const canvas = {
  sections: [
    { layout: 'full', background: 'none', columns: [[register]] },
    { layout: 'three', background: 'neutral', columns: [[state], [mine], [meetings]] },
  ],
} as unknown as Canvas;

/** On the page's accent: in thirds, where a table has no room for its columns, and the register with all its buttons. */
const knowledge = {
  sections: [
    { layout: 'three', background: 'soft', columns: [[programme], [picture], [wholeProgramme()]] },
    { layout: 'one', background: 'soft', columns: [[register]] },
  ],
} as unknown as Canvas;

function wholeProgramme() {
  return { ...state, properties: { ...state?.properties, scope: 'programme' } };
}

const open = (place: Omit<SharePointPlace, 'site' | 'page'>, page = 'Webbdelar'): Promise<SharePointPage> =>
  SharePointPage.open(context, tenant.sharePoint, { site, page, ...place });

async function shown({ page }: SharePointPage): Promise<void> {
  await page
    .getByRole('link', { name: /^Spridd stängning/ })
    .first()
    .waitFor();
  await page.locator('svg[role="img"]').first().waitFor();
  await page.getByText(/^(Dagordning för nästa möte|Agenda of the next meeting)$/).waitFor();
}

/** A table whose columns had no room would be cut off, or have to be scrolled. */
async function hasRoom(table: Locator): Promise<void> {
  await table.getByRole('rowheader').first().waitFor();
  const [wide, room] = await table.evaluate(({ scrollWidth, parentElement }) => [
    scrollWidth,
    parentElement?.clientWidth ?? 0,
  ]);
  expect(wide).toBeLessThanOrEqual(room);
  expect(await table.getByRole('cell').count()).toBeGreaterThan(3);
}

const readings = /\/_api\/(?!.*LastItemModifiedDate)/;

/** Lets each reading wait for another one to be sent, so that it is seen that the other one does not hang on its answer. */
async function holdReadings(heldFor: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const waiting: { readonly path: string; readonly goOn: () => void }[] = [];
  const sent = (path: string): Promise<void> =>
    asked.includes(path) ? Promise.resolve() : new Promise((goOn) => waiting.push({ path, goOn }));
  await context.route(readings, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    asked.push(path);
    for (const each of waiting) if (each.path === path) each.goOn();
    await sent(heldFor.get(path) ?? path);
    await route.continue();
  });
  return { asked, letGo: () => context.unroute(readings) };
}

describe('a page with web parts out of the package', () => {
  it.each(['light', 'dark'] as const)(
    'shows tables in one third without faults when it is %s',
    async (theme) => {
      const page = await open({ persona: 'samordnare', theme }, 'Kunskap');
      for (const name of ['Antagande', 'Läge per plats', 'Läget i varje forum']) {
        await hasRoom(page.page.getByRole('table', { name, exact: true }));
      }
      await page.page
        .getByRole('link', { name: /^Spridd stängning/ })
        .first()
        .waitFor();
      await page.page.getByRole('heading', { name: 'Klara i tid, vecka för vecka' }).waitFor();
      expect(await violationsIn(page.page.mainFrame())).toEqual([]);
      expect(await widerThanItsFrame(page.page.mainFrame())).toEqual([]);
      expect([page.bugs, page.outside]).toEqual([[], []]);
      await page.close();
    },
  );

  it.each([
    ['light', 'sv'],
    ['dark', 'en'],
  ] as const)('has no accessibility fault when it is %s', async (theme, lang) => {
    const page = await open({ persona: 'samordnare', theme, lang });
    await shown(page);
    expect(await violationsIn(page.page.mainFrame())).toEqual([]);
    // What a third is led to has no more room than what it begins with.
    await page.page.getByRole('button', { name: /^(Visa som tabell|Show as table)$/ }).click();
    await hasRoom(page.page.getByRole('table', { name: /^(Åtaganden klara i tid|Promises kept in time), / }));
    await page.page
      .getByRole('link', { name: /^(Minnesanteckningar|Minutes)/ })
      .first()
      .click();
    await hasRoom(page.page.getByRole('table', { name: /^(Vad har ändrats|What has changed)/ }));
    expect([page.bugs, page.outside]).toEqual([[], []]);
    await page.close();
  });

  it('asks four times at most and two deep for three parts in a new tab, digests too', async () => {
    const digest = '/sites/programmet/_api/contextinfo';
    const contacts = "/sites/programmet/_api/web/getList('/sites/programmet/Lists/Contacts')/items";
    const own = `/sites/${site}/_api/$batch`;
    const directory = '/sites/programmet/_api/$batch';
    // None of these may hang on the one it is held for; so the directory's is the second on its way at most, and the
    // page's own, which comes while the digest is held, hangs on the contacts at most.
    const heldFor = new Map([
      [contacts, digest],
      [digest, own],
      [own, directory],
    ]);
    const { asked, letGo } = await holdReadings(heldFor);
    const page = await open({ persona: 'samordnare-ersattare' }, 'Tre');
    await page.page
      .getByRole('link', { name: /^Spridd stängning/ })
      .first()
      .waitFor();
    await page.page.getByRole('link', { name: /öppna åtgärder$/ }).waitFor();
    await page.page
      .getByRole('heading', { name: /^(Att svara på|Mina åtgärder)/ })
      .first()
      .waitFor();
    await page.page.waitForTimeout(500);
    await letGo();
    expect([...asked].sort()).toEqual([own, directory, digest, contacts].sort());
    await page.close();
  });

  it('shows within four seconds what is changed in Teams', async () => {
    const page = await open({ persona: 'samordnare' });
    await shown(page);
    const channel = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'åtgärd/2',
    });
    const seen = await soonest(async (nth) => {
      const title = `Tillsyn sagd i Teams för ${nth}:e gången`;
      await channel.press('Ändra');
      await channel.tab.getByLabel('Rubrik').fill(title);
      await channel.press('Spara');
      await channel.heading(title);
      return () => page.page.getByRole('link', { name: title }).first().waitFor();
    });
    expect(seen).toBeLessThanOrEqual(promised);
    await Promise.all([channel.close(), page.close()]);
  });

  it('lets a register follow the place that is chosen in the picture of the situation', async () => {
    const editor = await SharePointPage.open(context, tenant.sharePoint, {
      site,
      persona: 'administrator',
      edit: '1',
    });
    const at = (place: number) => ({
      ...register,
      instanceId: `${String(place).repeat(8)}-0000-4000-8000-000000000001`,
    });
    const picture = { ...at(7), id: pictureManifest.id, title: 'Lägesbild', properties: {} };
    const columns = [[at(5), at(6)], [picture]];
    const two = { sections: [{ layout: 'two', background: 'none', columns }] };
    await editor.compose('Kopplad', two as unknown as Canvas);
    await editor.close();
    const page = await open({ persona: 'administrator', edit: '1' }, 'Kopplad');
    for (const nth of [0, 1]) {
      const settings = page
        .webPart('ActionRegisterWebPart')
        .nth(nth)
        .getByRole('button', { name: /^Inställningar:/ });
      await settings.click();
      await page.pane.getByLabel('Plats från').selectOption({ label: 'Lägesbild: Vald plats' });
    }
    await page.save();
    await page.webPart('SituationPictureWebPart').getByRole('link').first().click();
    // The link itself leads to one of the registers; the other one follows only where it is connected.
    await page.page.waitForURL(({ hash }) => hash.split('plats%3D').length === 3);
    expect([page.bugs, page.outside]).toEqual([[], []]);
    await page.close();
  });
});

describe('an answer to a promise, with the meeting under way in Teams', () => {
  it('goes from the page to the panel and from the panel to the page within four seconds', async () => {
    const { meetings: known } = await tenant.health();
    const meeting = known.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
    const [page, panel] = await Promise.all([
      open({ persona: 'kommunpolis' }),
      TeamsWindow.open(context, tenant.portal, {
        persona: 'samordnare',
        surface: 'sidePanel',
        site,
        meeting,
      }),
    ]);
    await startMeeting(panel);
    await goOn(panel, 'Förra mötets åtaganden');
    const cards = panel.tab.locator('article');
    const asked = async (): Promise<string> =>
      (await cards.first().getByRole('heading', { level: 3 }).textContent()) ?? '';
    const title = await asked();
    const card = cards.filter({ has: panel.tab.getByRole('heading', { name: title, exact: true }) });
    // The panel asks about each promise once, and about the reader's own first: there is one try.
    const inPanel = await soonest(async () => {
      const told = page.page.getByRole('group', { name: `Svara på ${title}` });
      await told.getByRole('button', { name: /^Pågår/ }).click();
      return () => card.waitFor({ state: 'detached' });
    }, 1);
    expect(inPanel).toBeLessThanOrEqual(promised);

    const onPage = await soonest(async () => {
      const row = page.page.getByRole('link', { name: await asked(), exact: true }).first();
      await row.waitFor();
      await cards.first().getByRole('button', { name: 'Klar', exact: true }).click();
      await saved(panel);
      // What is done is open no longer.
      return () => row.waitFor({ state: 'detached' });
    });
    expect(onPage).toBeLessThanOrEqual(promised);
    await Promise.all([panel.close(), page.close()]);
  });
});
