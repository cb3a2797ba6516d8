import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { callSharePoint } from '../support/callSharePoint';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { violationsIn } from '../support/violationsIn';
import { canvasOf } from './partCanvas';
import { sharePointAddress, SharePointPage, type SharePointPlace } from './SharePointPage';
import { openContext } from './TeamsWindow';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const alias = 'OpenPromisesWebPart';
let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

beforeEach(async () => {
  context = await openContext(browser);
});

afterEach(async () => {
  await context.close();
});

const open = (place: Omit<SharePointPlace, 'site'>): Promise<SharePointPage> =>
  SharePointPage.open(context, tenant.sharePoint, { site, ...place });

describe('a SharePoint page of the local tenant', () => {
  it('runs the released web part by Microsoft’s own framework, and asks nobody outside', async () => {
    const before = await tenant.lastRequest();
    const page = await open({ persona: 'samordnare' });
    await page.webPart(alias).getByText('ÅT-SÖD-1,').waitFor();
    expect(await page.page.locator('#edit').count()).toBe(0);
    const asked = (await tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    expect(asked.map(({ persona, client }) => [persona, client])).toEqual(
      asked.map(() => ['samordnare', null]),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect([page.bugs, page.outside]).toEqual([[], []]);
  });

  it('speaks English and is dark where its address says so', async () => {
    const page = await open({ persona: 'samordnare', lang: 'en', theme: 'dark' });
    await page.webPart(alias).getByRole('heading', { name: 'Open promises' }).waitFor();
    const provider = page.webPart(alias).locator('.fui-FluentProvider').first();
    const text = (): Promise<string> => provider.evaluate((element) => getComputedStyle(element).color);
    expect(await text()).toBe('rgb(243, 242, 241)');
    await page.setTheme('light');
    expect(await text()).toBe('rgb(50, 49, 48)');
  });

  it('is edited, set up and saved by whoever may, and then read by everybody', async () => {
    const start = await open({ persona: 'administrator' });
    await start.compose('Prov', { sections: [{ layout: 'one', background: 'none', columns: [[]] }] });
    await start.close();
    const page = await open({ persona: 'administrator', page: 'Prov', edit: '1' });
    await page.section(0).locator('.adder').selectOption({ label: 'Öppna åtaganden' });
    await page.webPart(alias).getByText('ÅT-SÖD-1,').waitFor();
    const pane = await page.configure(alias);
    await pane.getByLabel('Rubrik').fill('Våra åtaganden');
    await pane.getByLabel('Rubrik').press('Tab');
    await page.webPart(alias).getByRole('heading', { name: 'Våra åtaganden' }).waitFor();
    await pane.getByLabel('Programmets webbplats').fill('https://annan.example/sites/x');
    await pane.getByLabel('Programmets webbplats').press('Tab');
    await pane.getByRole('alert').filter({ hasText: /./ }).waitFor();
    expect(await violationsIn(page.page.mainFrame())).toEqual([]);
    await pane.getByRole('button', { name: 'Stäng' }).click();
    await page.page.selectOption('#add-section', 'three');
    const added = page.page.locator('.section.three').last();
    await added.getByLabel('Bakgrund').selectOption('strong');
    await added.locator('.adder').nth(1).selectOption({ label: 'Öppna åtaganden' });
    await added.getByText('ÅT-SÖD-1,').waitFor();
    const colour = await added
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    expect(colour).toBe('rgb(255, 255, 255)');
    await added.getByRole('button', { name: /^Flytta framåt/ }).click();
    expect(await added.locator('.cell').nth(2).locator('.slot').count()).toBe(1);
    await page.save();

    const reader = await open({ persona: 'samordnare', page: 'Prov' });
    await reader.webPart(alias).getByRole('heading', { name: 'Våra åtaganden' }).waitFor();
    expect(await reader.webPart(alias).count()).toBe(2);
    expect([page.bugs, reader.bugs, page.outside]).toEqual([[], [], []]);
  });

  it('turns away whoever may not open the site, and asks a stranger who they are', async () => {
    const page = await context.newPage();
    const stranger = await page.goto(sharePointAddress(tenant.sharePoint, { site, persona: '' }));
    expect(stranger?.status()).toBe(401);
    await page.getByRole('link', { name: 'Trygghetssamordnare, Södermalms SDF' }).click();
    await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
  });

  it('shows the provisioned views of the lists, with their formats, and nothing that is not understood', async () => {
    const page = await context.newPage();
    const show = async (list: string, view = ''): Promise<void> => {
      await page.goto(
        `${tenant.sharePoint}/sites/${site}/Lists/${list}/AllItems.aspx?persona=samordnare&viewid=${view}`,
      );
      await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
      expect(await page.locator('[role="alert"], .pane-error').allInnerTexts()).toEqual([]);
    };
    await show('Actions');
    const late = page.getByRole('row').filter({ hasText: 'Extra rond vid nattbussen' });
    expect(await late.locator('[data-column="SamDueDate"]').innerText()).toMatch(/^[\d-]{10} \(försenad\)$/);
    expect(await late.locator('[data-column="SamStatus"] [data-icon]').getAttribute('data-icon')).toBe(
      'Play',
    );
    const today = page.getByRole('row').filter({ hasText: 'Flytta cykelställ' });
    expect(await today.locator('[data-column="SamDueDate"]').innerText()).toMatch(/^[\d-]{10}$/);
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    const views = await page
      .locator('#view option')
      .evaluateAll((options) =>
        options.map((option) => [option.textContent, (option as HTMLOptionElement).value] as const),
      );
    expect(views.map(([title]) => title)).toContain('Per organisation');
    for (const [, id] of views) await show('Actions', id);
    await show('Meetings');
  });
});

/** A site that has nothing to do with the product, and somebody who has nothing to do with any forum. */
const elsewhere = 'personalrummet';
const stranger = { persona: 'utomstaende', mail: 'handlaggare.kultur@exempel.se' } as const;
const readOnly = 1073741826;

const six = [['register'], ['mine'], ['state'], ['meetings'], ['programme'], ['picture']] as const;

/** The stranger may open the site where the parts stand, and no more. */
async function letIn(): Promise<void> {
  const token = await tenant.token('administrator');
  const post = async (address: string, fields: object): Promise<string> =>
    (await callSharePoint(tenant.sharePoint, token, `/sites/${elsewhere}/_api/web/${address}`, { fields }))
      .text;
  const { Id } = JSON.parse(await post('ensureuser', { logonName: stranger.mail })) as { Id: number };
  await post(`roleassignments/addroleassignment(principalid=${Id},roledefid=${readOnly})`, {});
}

type Words = Readonly<Record<string, readonly [heading: string, words: string]>>;

/** Each part by its own heading, with the reason and the way out beneath it. */
async function tells(page: SharePointPage, parts: Words): Promise<void> {
  for (const [alias, [heading, words]] of Object.entries(parts)) {
    const part = page.webPart(`${alias}WebPart`);
    await part.getByText(words).first().waitFor();
    await part.getByRole('heading', { name: heading, exact: true }).waitFor();
  }
}

const headings = {
  ActionRegister: 'Åtgärdsregister',
  MyPromises: 'Mina åtaganden',
  StateOfPlay: 'Läget',
  Meetings: 'Möten och beslut',
  Programme: 'Program och antagande',
  SituationPicture: 'Lägesbild',
};
const all = (words: string): Words =>
  Object.fromEntries(Object.entries(headings).map(([alias, heading]) => [alias, [heading, words]]));

const chooses = 'Den här webbplatsen är inget forum. Välj vilket forum du vill se.';
const mends = 'Be administratören köra installationen.';

describe('all six parts of a page', () => {
  beforeAll(async () => {
    await letIn();
    const wide = await openContext(browser);
    const place = { site: elsewhere, persona: 'administrator' };
    const editor = await SharePointPage.open(wide, tenant.sharePoint, place);
    const own = `/sites/${elsewhere}`;
    await editor.compose('Ingenstans', canvasOf(six));
    await editor.compose('Tomt', canvasOf(six, { forumAddress: own, programmeAddress: own }));
    await editor.compose('Stängt', canvasOf(six, { forumAddress: `/sites/${site}` }));
    await wide.close();
  });

  async function told(place: Omit<SharePointPlace, 'site'>, parts: Words): Promise<SharePointPage> {
    const page = await SharePointPage.open(context, tenant.sharePoint, { site: elsewhere, ...place });
    await tells(page, parts);
    expect(await violationsIn(page.page.mainFrame())).toEqual([]);
    expect([page.bugs, page.outside]).toEqual([[], []]);
    return page;
  }

  it('offer the forums where the page belongs to none, and lead on to the one that is chosen', async () => {
    const page = await told(
      { page: 'Ingenstans', persona: 'administrator' },
      {
        ...all(chooses),
        MyPromises: [headings.MyPromises, 'Be samordnaren i ditt forum att lägga till dig som kontakt'],
        Programme: [headings.Programme, 'Stockholm är en trygg och säker stad'],
      },
    );
    const part = page.webPart('ActionRegisterWebPart');
    await part.getByLabel('Forum').selectOption({ label: 'EST Södermalm' });
    await part
      .getByRole('link', { name: /^Spridd stängning/ })
      .first()
      .waitFor();
  });

  it('say which list is missing and who can mend it', async () => {
    await told({ page: 'Tomt', persona: 'administrator', theme: 'dark' }, all(mends));
  });

  it('say to whoever has no right whom to ask', async () => {
    const words = 'Du har inte rätt att läsa det här. Fråga samordnaren i forumet.';
    await told({ page: 'Stängt', persona: stranger.persona }, all(words));
  });
});
