import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { callSharePoint } from '../support/callSharePoint';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { expectFocus, tabTo } from './byKeyboard';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowAddress } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const owner = 'administrator';
const coordinator = 'samordnare';
const secret = 'Kalle Karlsson på Gatan 4';
const faultless: readonly string[] = [];

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  await spread();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const api = `/sites/${site}/_api/web`;
const listAt = (list: string): string => `${api}/getList('/sites/${site}/Lists/${list}')`;

async function as(persona: string, address: string, fields?: object, etag?: string): Promise<string> {
  const token = await tenant.token(persona);
  const change = fields === undefined ? undefined : { fields, ...(etag === undefined ? {} : { etag }) };
  return (await callSharePoint(tenant.sharePoint, token, address, change)).text;
}

/** Adds a row with the text in it and throws it away; gives the bin's id for it. */
async function throwAway(list: string, title: string): Promise<string> {
  const added = JSON.parse(await as(coordinator, `${listAt(list)}/items`, { Title: title })) as {
    Id: number;
  };
  const recycled = await as(coordinator, `${rowAddress(site, list, added.Id)}/recycle`, {});
  return (JSON.parse(recycled) as { value: string }).value;
}

/** The text in a row, an earlier version of it, another row, an answer, and both stages of the bin. */
async function spread(): Promise<void> {
  const action = rowAddress(site, 'Actions', 1);
  await as(coordinator, action, { SamDescription: `Hjälp ${secret} med låset.` }, '*');
  await as(coordinator, action, { SamDescription: `Hjälp ${secret} med låset och lampan.` }, '*');
  await as(coordinator, rowAddress(site, 'Actions', 2), { SamExpectedEffect: `${secret} är trygg` }, '*');
  await as(coordinator, `${listAt('Answers')}/items`, {
    Title: 'Kommentar',
    SamActionId: 1,
    SamKind: 'Kommentar',
    SamText: `Talade med ${secret.toUpperCase()}.`,
  });
  await throwAway('Topics', `Om ${secret}`);
  const later = await throwAway('Topics', `Mer om ${secret}`);
  await as(owner, `${api}/recyclebin('${later}')/MoveToSecondStage`, {});
}

const lists = ['Actions', 'Answers', 'Notes', 'Topics', 'Decisions', 'RedactionLog'] as const;

/** Everything that SharePoint has of these lists, asked for without the product: rows, versions and both bins. */
async function everything(): Promise<string> {
  const kept = [await as(owner, `/sites/${site}/_api/site/recyclebin`), await as(owner, `${api}/recyclebin`)];
  for (const list of lists) {
    const text = await as(owner, `${listAt(list)}/items?$top=5000`);
    const { value } = JSON.parse(text) as { value: readonly { Id: number; 'odata.etag': string }[] };
    kept.push(text);
    for (const { Id } of value.filter((row) => !row['odata.etag'].endsWith(',1"'))) {
      kept.push(await as(owner, `${rowAddress(site, list, Id)}/versions`));
    }
  }
  return kept.join('\n').toLowerCase();
}

const open = (persona: string, subPage: string): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { persona, surface: 'channel', site, subPage, width: 1280 });

describe('taking a text away', () => {
  it('is not offered to a coordinator, who is told whom to turn to', async () => {
    const teams = await open(coordinator, 'åtgärd/1');
    await teams.heading('Svar och händelser');
    expect(await teams.tab.getByText(/Rensa text/).count()).toBe(0);
    await teams.close();
    const page = await open(coordinator, 'rensa/actions/1');
    await page.heading('Bara den som äger webbplatsen kan rensa');
    expect(await auditScreen(page)).toEqual(faultless);
    await page.close();
  });

  it('goes by keyboard from the action to a receipt, and leaves it nowhere', async () => {
    expect((await everything()).split(secret.toLowerCase()).length - 1).toBeGreaterThanOrEqual(6);
    const teams = await open(owner, 'åtgärd/1');
    const { keyboard } = teams.page;
    const link = teams.tab.getByRole('link', { name: 'Rensa text … ÅT-SÖD-1' });
    await link.waitFor();
    await link.focus();
    await keyboard.press('Enter');

    await teams.tab
      .getByText(/Hjälp Kalle/)
      .first()
      .waitFor();
    expect(await auditScreen(teams)).toEqual(faultless);
    await tabTo(teams, teams.tab.getByLabel('Texten som ska bort'));
    await keyboard.type('ab');
    await tabTo(teams, teams.tab.getByRole('button', { name: 'Visa var texten finns' }));
    await keyboard.press('Enter');
    await teams.tab.getByText(/^Skriv minst tre tecken/).waitFor();
    await teams.tab.getByLabel('Texten som ska bort').fill(secret);
    await teams.tab.getByRole('button', { name: 'Visa var texten finns' }).focus();
    await keyboard.press('Enter');

    await teams.heading('2. Det här rensas');
    for (const place of ['Åtgärder, rad 1 (tas alltid med)', 'Åtgärder, rad 2']) {
      await teams.tab.getByText(place, { exact: true }).waitFor();
    }
    await teams.tab.getByLabel(`”Mer om ${secret}”, från Ämnen (andra steget)`).waitFor();
    expect(await auditScreen(teams)).toEqual(faultless);

    const explanation = teams.tab.getByLabel('Förklaring till loggen (frivillig)');
    const confirm = teams.tab.getByRole('button', { name: 'Rensa för gott' });
    await tabTo(teams, explanation);
    await keyboard.type('Karlsson ska bort');
    await tabTo(teams, confirm);
    await keyboard.press('Enter');
    await teams.tab.getByText(/^Förklaringen upprepar/).waitFor();
    await explanation.fill('Uppgift om en boende.');
    await confirm.focus();
    await keyboard.press('Enter');
    await teams.heading('Texten är rensad');
    expect(await auditScreen(teams)).toEqual(faultless);

    expect(await everything()).not.toContain('karlsson');
    const { SamDescription } = JSON.parse(await as(coordinator, rowAddress(site, 'Actions', 1))) as {
      SamDescription: string;
    };
    expect(SamDescription).toBe('Hjälp [Rensat] med låset och lampan.');
    await teams.close();
  });

  it('is told in a log for coordinators: who, when, why and where', async () => {
    const teams = await open(coordinator, 'översikt');
    const link = teams.tab.getByRole('link', { name: 'Logg över rensningar' });
    await link.waitFor();
    await link.click();
    await expectFocus(teams, teams.tab.getByRole('heading', { name: 'Logg över rensningar' }));
    const row = teams.tab.getByRole('row').filter({ hasText: 'Åtgärder, rad 1, Beskrivning' });
    await row.waitFor();
    const words = await row.innerText();
    // Three where a coordinator's window has had the time to apply the answer before the text was taken away.
    expect(words).toMatch(
      /Administratör, SLK\/IT.*Personuppgift\. Uppgift om en boende\..*[23] versioner.*Klar/s,
    );
    expect(await auditScreen(teams)).toEqual(faultless);
    await teams.close();
  });

  it('has its log closed to participants', async () => {
    const teams = await open('kommunpolis', 'översikt');
    expect(await teams.tab.getByRole('link', { name: 'Logg över rensningar' }).count()).toBe(0);
    const status = await as('kommunpolis', `${listAt('RedactionLog')}/items`).catch(String);
    expect(status).toMatch(/403|404/);
    await teams.close();
  });

  it('speaks English too', async () => {
    const place = {
      persona: owner,
      surface: 'channel',
      site,
      lang: 'en',
      subPage: 'rensa',
      width: 1280,
    } as const;
    const teams = await TeamsWindow.open(context, tenant.portal, place);
    await teams.tab.getByLabel('The text that has to go').fill('Medborgarplatsen');
    await teams.press('Show where the text stands');
    await teams.heading('2. This will be redacted');
    await teams.press('Choose another text');
    await teams.heading('1. Which text has to go?');
    await teams.close();
  });
});

describe('a redaction that is cut off', () => {
  it('says so, goes on, and leaves nothing', async () => {
    const text = 'Portkoden är nittonåttiofyra';
    await as(coordinator, rowAddress(site, 'Actions', 3), { SamDescription: text }, '*');
    await as(coordinator, rowAddress(site, 'Actions', 4), { SamDescription: text }, '*');
    const teams = await open(owner, 'rensa');
    await teams.tab.getByLabel('Texten som ska bort').fill(text);
    await teams.press('Visa var texten finns');
    await teams.heading('2. Det här rensas');
    await teams.tab.getByLabel('Åtgärder, rad 4').waitFor();
    // Every write is lost on its way from here on.
    await fault({ target: 'sharepoint', kind: 'cut', rate: 1, seed: 1, after: 4 });
    await teams.press('Rensa för gott');
    await teams.tab.getByText('Rensningen avbröts').waitFor({ timeout: 50_000 });
    expect(await auditScreen(teams)).toEqual(faultless);
    await fault({});
    await teams.press('Fortsätt rensa');
    await teams.heading('Texten är rensad');
    expect(await everything()).not.toContain(text.toLowerCase());
    await teams.close();
  });
});

async function fault(body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${tenant.portal}/_local/faults`, { method: 'POST', headers, body: JSON.stringify(body) });
}
