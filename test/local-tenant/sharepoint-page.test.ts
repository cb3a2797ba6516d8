import type { Browser, BrowserContext } from 'playwright-core';
import { SharePointPage } from '../browser/SharePointPage.ts';
import { openBrowser } from '../support/browser.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { plainPackage } from './plainPackage.ts';

jest.setTimeout(60_000);

const site = 'programmet';
let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([
    startLocalTenant({ seed: 'empty', package: plainPackage() }),
    openBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

describe('what the page’s server answers', () => {
  /** Node does not know the names that a browser finds on this machine by itself. */
  const here = (address: string): string =>
    tenant.sharePoint.replace('sharepoint.localhost', '127.0.0.1') + address;
  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(here(address), { headers, redirect: 'manual' });
  const administrator = { cookie: 'persona=administrator' };

  it.each([
    ['/sites/programmet/SitePages/Start.aspx', 200],
    ['/sites/programmet/sitepages/START.ASPX', 200],
    ['/sites/programmet/SitePages/Annan.aspx', 404],
    ['/sites/finnsinte/SitePages/Start.aspx', 404],
    ['/_page/npm/@microsoft/sp-loader/package.json', 404],
    ['/_page/npm/@microsoft/sp-loader/dist/../package.json', 404],
    ['/_page/npm/@microsoft/sp-loader/dist/..%2Fpackage.json', 404],
    ['/_page/npm/jose/package.json', 404],
    ['/_page/app/Offering.js', 200],
    ['/_page/app/..%2FAppManifest.xml', 404],
    ['/_page/sharepoint-page/page/main.ts', 200],
    ['/_page/sharepoint-page/pageDesk.ts', 404],
  ])('answers %s by %d', async (address, status) => {
    expect((await get(address, administrator)).status).toBe(status);
  });

  it('asks who one is, signs in by the address, and turns away who may not open the site', async () => {
    const page = '/sites/programmet/SitePages/Start.aspx';
    expect((await get(page)).status).toBe(401);
    const signIn = await get(`${page}?persona=administrator&lang=en`);
    expect([signIn.status, signIn.headers.get('location')]).toEqual([302, `${page}?lang=en`]);
    expect((await get(page, { cookie: 'persona=kommunpolis' })).status).toBe(403);
  });

  it('lets its page reach nothing but itself', async () => {
    const policy = (await get('/sites/programmet/SitePages/Start.aspx', administrator)).headers.get(
      'content-security-policy',
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it.each([
    ['no digest', administrator, { sections: [] }, 403],
    ['nobody', {}, { sections: [] }, 403],
    ['no sections', administrator, { sections: 'x' }, 400],
    [
      'an unknown layout',
      administrator,
      { sections: [{ layout: 'nine', background: 'none', columns: [] }] },
      400,
    ],
  ])('refuses to save with %s', async (_what, headers, body, status) => {
    const answer = await fetch(here('/sites/programmet/SitePages/Start.aspx'), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(status);
  });
});

describe('a page of plain web parts', () => {
  let page: SharePointPage;

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(8000);
  });
  afterEach(async () => {
    await context.close();
  });

  const open = async (more: { readonly edit?: '1'; readonly lang?: 'en'; readonly page?: string } = {}) => {
    page = await SharePointPage.open(context, tenant.sharePoint, { site, persona: 'administrator', ...more });
    return page;
  };
  const held = async (): Promise<Record<string, unknown>> =>
    JSON.parse((await page.webPart('Offering').locator('pre').first().textContent()) ?? '') as Record<
      string,
      unknown
    >;

  it('shows every web part of the package, in words of the page’s language, and one that fails as failed', async () => {
    await open({ lang: 'en' });
    await page.webPart('Offering').getByRole('button', { name: 'Choose the park' }).waitFor();
    expect(await held()).toMatchObject({ words: 'från "början" & mer', mode: 1, inverted: false });
    expect(await page.webPart('Taking').getAttribute('data-state')).toBe('shown');
    expect(await page.webPart('Failing').getAttribute('data-state')).toBe('failed');
    expect(page.outside).toEqual([]);
  });

  it('hands every kind of setting to the web part, and what is refused never', async () => {
    await open({ edit: '1' });
    const pane = await page.configure('Offering');
    await pane.getByLabel('Ord').fill('andra ord');
    await pane.getByLabel('Slag').selectOption({ label: 'Beta' });
    await pane.getByLabel('På: nej').check();
    await pane.getByLabel('Rader').fill('7');
    await pane.getByLabel('Beta', { exact: true }).last().check();
    await pane.getByLabel('Kryss').check();
    await pane.getByRole('button', { name: 'Tryck' }).click();
    expect(await held()).toMatchObject({
      ...{ words: 'andra ord', kind: 'b', on: true, rows: 7, choice: 'b', tick: true, pressed: 'tryckt' },
      mode: 2,
    });
    await pane.getByLabel('Ord').fill('nej');
    await pane.getByLabel('Ord').press('Tab');
    await pane.getByText('Inte nej').waitFor();
    expect(await held()).toMatchObject({ words: 'andra ord' });
    expect(await pane.getByRole('link', { name: 'Länk' }).getAttribute('href')).toBe('/sites/programmet');
  });

  it('connects two web parts, keeps that when saved, and follows the theme', async () => {
    await open({ edit: '1' });
    const pane = await page.configure('Taking');
    await pane.getByLabel('Plats från').selectOption({ label: 'Erbjuder: Plats' });
    const taking = page.webPart('Taking').locator('.web-part');
    await taking.getByText('Plats: Torget').waitFor();
    await page.webPart('Offering').getByRole('button', { name: 'Välj parken' }).click();
    await taking.getByText('Plats: Parken').waitFor();
    await page.section(0).getByLabel('Bakgrund').selectOption('strong');
    expect(await held()).toMatchObject({ inverted: true });
    await page.save();

    await open();
    await page.webPart('Taking').getByText('Plats: Torget').waitFor();
    expect(await held()).toMatchObject({ inverted: true, mode: 1 });
    await page.setTheme('dark');
    await page.webPart('Offering').getByRole('button', { name: 'Välj parken' }).click();
    await page.webPart('Taking').getByText('Plats: Parken').waitFor();
    expect(page.bugs).toEqual(['Error: no']);
  });

  it('adds, moves and removes web parts and sections', async () => {
    await open();
    await page.compose('Tom', { sections: [{ layout: 'two', background: 'none', columns: [[], []] }] });
    await open({ edit: '1', page: 'Tom' });
    const [left, right] = [page.section(0).locator('.cell').nth(0), page.section(0).locator('.cell').nth(1)];
    await left.locator('.adder').selectOption({ label: 'Erbjuder' });
    await page.webPart('Offering').locator('pre').waitFor();
    const pane = await page.configure('Offering');
    await pane.getByLabel('Ord').fill('flyttas med');
    await pane.getByRole('button', { name: 'Stäng' }).click();
    await left.getByRole('button', { name: /^Flytta framåt/ }).click();
    await right.locator('pre').waitFor();
    await page.page.selectOption('#add-section', 'full');
    await page.section(1).getByLabel('Bakgrund').selectOption('soft');
    await right.getByRole('button', { name: /^Flytta framåt/ }).click();
    await page.section(1).locator('pre').waitFor();
    expect(await held()).toMatchObject({ words: 'flyttas med', behind: '#cfe4fa' });
    await page.section(0).getByRole('button', { name: 'Ta bort avsnittet' }).click();
    await page.save();
    await open({ page: 'Tom' });
    expect(await page.page.locator('.section').count()).toBe(1);
    expect(await held()).toMatchObject({ words: 'flyttas med' });
  });
});
