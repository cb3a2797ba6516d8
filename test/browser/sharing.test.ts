import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { auditScreen } from './auditScreen';
import { expectFocus } from './byKeyboard';
import { openContext, TeamsWindow } from './TeamsWindow';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const api = `/sites/${site}/_api/web`;
const faultless: readonly string[] = [];
const once = 'När texten delas kan den bli allmän handling hos mottagaren.';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let meeting: number;
let page: TeamsWindow;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = the(meetings.find((one) => one.site === site && one.state === 'Genomfört')).id;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

interface Stored {
  readonly Title: string | null;
  readonly SamInformationState?: string;
  readonly SamHandedOverTo: string | null;
  readonly SamReason: string | null;
}

/** What SharePoint has of the meeting, asked for without the product. */
async function stored(list: 'Minutes' | 'Lists/MinutesLog'): Promise<readonly Stored[]> {
  const address = `${api}/getList('/sites/${site}/${list}')/items?$filter=SamMeetingId eq ${meeting}&$orderby=Id`;
  return (await tenant.read<{ value: readonly Stored[] }>('chef', address)).value;
}

const open = (persona: string, subPage: string, lang: 'sv' | 'en' = 'sv'): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { persona, surface: 'channel', site, subPage, lang, width: 1280 });
const minutesPage = (): string => `möte/${meeting}/minnesanteckningar`;

describe('sharing a document', () => {
  it('says before that it is working material', async () => {
    page = await open('samordnare', minutesPage());
    await page.heading('Anteckningarna som fil');
    expect(await page.tab.getByText('Arbetsmaterial', { exact: true }).count()).toBeGreaterThanOrEqual(2);
    expect((await stored('Minutes'))[0]?.SamInformationState).toBe('Arbetsmaterial');
  });

  it('asks the first time, with who will see it, and can be left at that', async () => {
    const { keyboard } = page.page;
    await page.tab.getByRole('button', { name: 'Skicka ut för synpunkter' }).focus();
    await keyboard.press('Enter');
    await expectFocus(page, page.tab.getByText(once, { exact: true }));
    await page.tab.getByText(/Alla som kan läsa forumets webbplats \(.*LPO Södermalm/).waitFor();
    expect(await auditScreen(page)).toEqual(faultless);
    await page.press('Avbryt');
    await page.tab.getByRole('button', { name: 'Skicka ut för synpunkter' }).waitFor();
    expect(await stored('Lists/MinutesLog')).toEqual([]);
  });

  it('is done when the question has been answered', async () => {
    await page.press('Skicka ut för synpunkter');
    await page.press('Dela');
    await page.tab.getByRole('button', { name: 'Färdigställ', exact: true }).waitFor();
    expect((await stored('Lists/MinutesLog')).map(({ Title }) => Title)).toEqual([
      'Skickades ut för synpunkter',
    ]);
  });

  it('is not asked again, but goes on being said; to whom, when and by whom is recorded', async () => {
    await page.press('Överlämna till någon annan …');
    await page.tab
      .getByText(/När texten delas kan den bli allmän handling/)
      .first()
      .waitFor();
    await page.tab.getByLabel('Mottagare').selectOption({ label: 'Annan mottagare' });
    await page.tab.getByLabel('Mottagarens namn').fill('Länsstyrelsen Stockholm');
    expect(await auditScreen(page)).toEqual(faultless);
    await page.press('Anteckna överlämnandet');
    await page.tab.getByText('Överlämnad till Länsstyrelsen Stockholm').first().waitFor();
    await page.tab.getByText(/^Överlämnades .*, Trygghetssamordnare: Länsstyrelsen Stockholm$/).waitFor();
    expect((await stored('Minutes'))[0]).toMatchObject({
      SamInformationState: 'Överlämnad',
      SamHandedOverTo: 'Länsstyrelsen Stockholm',
    });
    expect((await stored('Lists/MinutesLog')).at(-1)).toMatchObject({
      Title: 'Överlämnades',
      SamReason: 'Länsstyrelsen Stockholm',
    });
    expect(await auditScreen(page)).toEqual(faultless);
    await page.close();
  });

  it('is remembered where the device may keep nothing: a new window does not ask', async () => {
    const again = await open('samordnare', minutesPage());
    await again.press('Överlämna till någon annan …');
    await again.press('Anteckna överlämnandet');
    await again.tab
      .getByText(/Överlämnad till Länsstyrelsen Stockholm; /)
      .first()
      .waitFor();
    await again.close();
  });

  it('is seen in the list of meetings', async () => {
    const list = await open('kommunpolis', 'möten');
    await list.tab.getByText(/^Överlämnad till Länsstyrelsen Stockholm/).waitFor();
    expect(await auditScreen(list)).toEqual(faultless);
    await list.close();
  });

  it('is seen and not done by a participant, in English too', async () => {
    const other = await open('kommunpolis', minutesPage(), 'en');
    await other.tab
      .getByText(/^Handed over to Länsstyrelsen Stockholm/)
      .first()
      .waitFor();
    expect(await other.tab.getByRole('button', { name: /Hand over/ }).count()).toBe(0);
    await other.close();
  });
});

it('a row of the shared register is always shared', async () => {
  const action = await open('kommunpolis', 'åtgärd/1');
  await action.tab.getByText('Delad', { exact: true }).waitFor();
  await action.close();
});
