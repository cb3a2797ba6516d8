import '../../local-tenant/loopback-names.cjs';
import { createHash } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { inStyle, partsOf, wordsIn } from '../support/wordFile';
import { auditScreen } from './auditScreen';
import { answerAll, confirmAll, goOn, startMeeting, takeAttendance } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowsOf } from './writeOutside';

jest.setTimeout(90_000);

const site = 'est-sodermalm';
const library = `/sites/${site}/_api/web/getList('/sites/${site}/Minutes')`;
const faultless: readonly string[] = [];

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = the(meetings.find((one) => one.site === site && one.state === 'Planerat')).id;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

interface StoredFile {
  readonly Id: number;
  readonly FileRef: string;
  readonly SamMinutesState: string;
  readonly SamInformationState: string;
  readonly SamRegistryNumber: string | null;
}

/** The meeting's files as they lie in SharePoint, asked for past the product. */
async function files(): Promise<readonly StoredFile[]> {
  const query = `$filter=SamMeetingId eq ${meeting}&$orderby=Id&$select=Id,FileRef,SamMinutesState,SamInformationState,SamRegistryNumber`;
  return (await tenant.read<{ value: readonly StoredFile[] }>('chef', `${library}/items?${query}`)).value;
}

async function contentOf({ FileRef }: StoredFile): Promise<Uint8Array> {
  const path = encodeURIComponent(FileRef);
  const address = `${tenant.sharePoint}/sites/${site}/_api/web/getFileByServerRelativePath(decodedurl='${path}')/$value`;
  const headers = { authorization: `Bearer ${await tenant.token('chef')}` };
  return new Uint8Array(await (await fetch(address, { headers })).arrayBuffer());
}

const saysFile = async (file: StoredFile): Promise<string> =>
  wordsIn(the(partsOf(await contentOf(file))['word/document.xml']));

const headOf = async (file: StoredFile): Promise<string> =>
  wordsIn(the(partsOf(await contentOf(file))['word/header1.xml']));

async function filesWithin(seconds: number): Promise<readonly StoredFile[]> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await files();
    if (found.length > 0 || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const openPanel = (): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'sidePanel',
    site,
    meeting,
    width: 320,
  });

const openPage = async (persona = 'samordnare'): Promise<TeamsWindow> => {
  const subPage = `möte/${meeting}/minnesanteckningar`;
  const place = { persona, surface: 'channel', site, subPage, width: 1280 } as const;
  const page = await TeamsWindow.open(context, tenant.portal, place);
  await page.heading(/^Minnesanteckningar/);
  return page;
};

describe('the minutes after a meeting', () => {
  let page: TeamsWindow;

  it('are one Word file in the library within thirty seconds, though the window was shut while it was written', async () => {
    const panel = await openPanel();
    await startMeeting(panel);
    await takeAttendance(panel, ['Trafikkontoret', 'Polisregion']);
    await goOn(panel, 'Förra mötets åtaganden');
    await answerAll(panel);
    for (const step of ['Lägesbild per plats', 'Mönster', 'Nya åtaganden', 'Händelser', 'Återläsning']) {
      await goOn(panel, new RegExp(step));
    }
    await confirmAll(panel);
    await panel.press('Avsluta mötet');
    await panel.heading('Avsluta mötet?');
    const uploading = panel.page.waitForRequest(/AddUsingPath/i, { timeout: 30_000 });
    const closedAt = Date.now();
    await panel.tab.getByRole('main').getByRole('button', { name: 'Avsluta mötet' }).click();
    await uploading;
    await panel.close();

    const next = await openPanel();
    await next.heading('Mötet är avslutat');
    await next.tab.getByRole('link', { name: 'Öppna Word-filen' }).waitFor({ timeout: 30_000 });
    expect(await filesWithin(1)).toHaveLength(1);
    expect(Date.now() - closedAt).toBeLessThan(30_000);
    const all = await tenant.read<{ value: readonly { SamMeetingId: number | null }[] }>(
      'chef',
      `${library}/items?$select=SamMeetingId&$top=500`,
    );
    expect(all.value.every(({ SamMeetingId }) => SamMeetingId !== null)).toBe(true);
    expect(await auditScreen(next)).toEqual(faultless);
    await next.close();
  });

  it('say what the meeting said, and that they are working material', async () => {
    const file = the((await files())[0]);
    expect(file).toMatchObject({ SamMinutesState: 'Utkast', SamInformationState: 'Arbetsmaterial' });
    const xml = the(partsOf(await contentOf(file))['word/document.xml']);
    expect(inStyle(xml, 'Heading2')).toEqual(
      expect.arrayContaining([
        'Vad har ändrats sedan förra mötet',
        'Åtaganden per organisation',
        'Inte med',
        'Nästa möte',
      ]),
    );
    const answered = await rowsOf<{ SamActionId: number; SamKind: string }>(
      tenant,
      site,
      'Answers',
      `$filter=SamMeetingId eq ${meeting}&$select=SamActionId,SamKind`,
    );
    const followedUp = new Set(
      answered.filter(({ SamKind }) => SamKind === 'Pågår').map((row) => row.SamActionId),
    );
    const actions = await rowsOf<{ Id: number; Title: string }>(tenant, site, 'Actions', '$select=Id,Title');
    const titles = actions.filter(({ Id }) => followedUp.has(Id)).map(({ Title }) => Title);
    expect(titles.length).toBeGreaterThan(4);
    expect(titles.filter((title) => !wordsIn(xml).includes(title))).toEqual([]);
    expect(await headOf(file)).toContain('Arbetsmaterial – utkast');
  });

  it('are reached from the page by the file’s own address', async () => {
    page = await openPage();
    const link = page.tab.getByRole('link', { name: 'Öppna Word-filen' });
    const address = the(await link.getAttribute('href'));
    const opened = await fetch(`${address}&persona=chef`, { redirect: 'manual' });
    const cookie = the(opened.headers.get('set-cookie')).split(';')[0] ?? '';
    const file = await fetch(new URL(the(opened.headers.get('location')), address), { headers: { cookie } });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(await contentOf(the((await files())[0])));
    expect(await auditScreen(page)).toEqual(faultless);
  });

  it('are sent out for comments', async () => {
    await page.press('Skicka ut för synpunkter');
    // Asked the first time.
    await page.press('Dela');
    await page.tab.getByRole('button', { name: 'Färdigställ', exact: true }).waitFor();
    const file = the((await files())[0]);
    expect(file.SamMinutesState).toBe('Ute för synpunkter');
    expect(await headOf(file)).toContain('ute för synpunkter');
    expect(await auditScreen(page)).toEqual(faultless);
  });

  it('are locked, with the file’s sum in the log', async () => {
    await page.press('Färdigställ');
    await page.tab.getByText('Word-filen låses. Det som ändras sedan blir en ny version.').waitFor();
    expect(await auditScreen(page)).toEqual(faultless);
    await page.press('Lås och färdigställ');
    await page.tab.getByLabel('Diarienummer').waitFor();
    const file = the((await files())[0]);
    expect(file).toMatchObject({ SamMinutesState: 'Färdigställda', SamInformationState: 'Färdigställd' });
    const hash = createHash('sha256')
      .update(await contentOf(file))
      .digest('hex');
    const log = await rowsOf<{ Title: string; SamHash: string }>(
      tenant,
      site,
      'MinutesLog',
      `$filter=SamMeetingId eq ${meeting}&$orderby=Id`,
    );
    expect(log.map(({ Title, SamHash }) => [Title, SamHash === hash])).toEqual([
      ['Skickades ut för synpunkter', false],
      ['Färdigställdes', true],
    ]);
    await page.tab.getByText(hash).waitFor();
    expect(await auditScreen(page)).toEqual(faultless);
  });

  it('can be read, and not taken further, by a participant', async () => {
    const other = await openPage('kommunpolis');
    await other.tab.getByRole('link', { name: 'Öppna Word-filen' }).waitFor();
    for (const name of ['Rätta …', 'Spara diarienumret']) {
      expect(await other.tab.getByRole('button', { name }).count()).toBe(0);
    }
    await other.close();
  });

  it('wait to be registered, and are registered by their number, which is asked about once when it is odd', async () => {
    const views = await tenant.read<{ value: readonly { Title: string; ViewQuery: string }[] }>(
      'administrator',
      `${library}/views?$select=Title,ViewQuery`,
    );
    expect(views.value.find(({ Title }) => Title === 'Att diarieföra')?.ViewQuery).toContain('Färdigställda');
    await page.tab.getByLabel('Diarienummer').fill('nummer sju');
    await page.press('Spara diarienumret');
    await page.tab.getByText(/Det ser inte ut som ett diarienummer/).waitFor();
    expect(await auditScreen(page)).toEqual(faultless);
    await page.tab.getByLabel('Diarienummer').fill('DEMO 2026/001');
    await page.press('Spara diarienumret');
    await page.tab.getByRole('button', { name: 'Ändra diarienumret' }).waitFor();
    expect(the((await files())[0])).toMatchObject({
      SamMinutesState: 'Diarieförda',
      SamRegistryNumber: 'DEMO 2026/001',
    });
  });

  it('are corrected by a new version with its reason; the locked one stays to the byte', async () => {
    const before = await contentOf(the((await files())[0]));
    await page.press('Rätta …');
    await page.press('Börja en ny version');
    await page.tab.getByText('Skriv varför.').waitFor();
    await page.tab.getByLabel('Vad är fel, och varför rättas det?').fill('Fel datum för belysningen.');
    expect(await auditScreen(page)).toEqual(faultless);
    await page.press('Börja en ny version');
    await page.tab.getByRole('link', { name: 'Öppna Word-filen, version 2' }).waitFor();
    await page.tab.getByText(/Rättades .*: Fel datum för belysningen\./).waitFor();
    const [first, second] = await files();
    expect(await contentOf(the(first))).toEqual(before);
    expect(await saysFile(the(second))).toMatch(/Version 2, .*: Fel datum för belysningen\./);
    expect(await auditScreen(page)).toEqual(faultless);
  });

  it('print without what belongs to the screen', async () => {
    await page.frame.page().emulateMedia({ media: 'print' });
    expect(await page.tab.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    expect(await page.tab.getByRole('heading', { name: 'Anteckningarna som fil' }).isVisible()).toBe(false);
    expect(await page.tab.getByText('Arbetsmaterial', { exact: true }).first().isVisible()).toBe(true);
    expect(page.bugs).toEqual([]);
    await page.close();
  });
});
