import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { emptied, saved, sendNow, startMeeting, typePromise } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { addRow, removeList, removeRow, rowsOf } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let panel: TeamsWindow;
let meeting: number;

const openPanel = (persona: string): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { persona, surface: 'sidePanel', site, meeting });

const openChannel = (persona: string, subPage: string): Promise<TeamsWindow> =>
  TeamsWindow.start(context, tenant.portal, { persona, surface: 'channel', site, subPage });

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  panel = await openPanel('samordnare');
  await startMeeting(panel);
  await panel.press('Nytt åtagande');
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

afterEach(() => tenant.post('faults', {}));

interface StoredAction {
  readonly Id: number;
  readonly Title: string;
}

const actions = (): Promise<readonly StoredAction[]> =>
  rowsOf<StoredAction>(tenant, site, 'Actions', '$select=Id,Title&$orderby=ID desc');
const namesakes = async (title: string): Promise<number> =>
  (await actions()).filter(({ Title }) => Title === title).length;

describe('a save on a bad day', () => {
  it.each([
    ['a refusal for now (429)', { kind: '429', retryAfter: 1 }],
    ['a server too busy (503)', { kind: '503' }],
    ['a connection cut before the work was done', { kind: 'cut' }],
    ['a connection cut after the work was done', { kind: 'drop' }],
    ['an expired token', { kind: 'expired-token' }],
  ])('survives %s, stored once', async (name, fault) => {
    const title = `Åtagande trots ${name}`;
    const field = panel.tab.getByRole('textbox', { name: 'Vad ska göras?' });
    await field.fill(title);
    await tenant.post('faults', { target: 'sharepoint', rate: 1, count: 1, ...fault });
    await typePromise(panel, title, 'Trafikkontoret');
    await emptied(field);
    expect(await namesakes(title)).toBe(1);
    expect(panel.bugs).toEqual([]);
  });

  it('goes on while there is no network, and stores what was typed once afterwards', async () => {
    const title = 'Åtagande utan nät';
    await tenant.post('faults', { target: 'sharepoint', rate: 1, kind: 'cut' });
    const field = await typePromise(panel, title, 'Trafikkontoret');
    await panel.heading('Inte skickat än');
    await emptied(field);
    await panel.tab.getByText(`Nytt åtagande: ${title}`).waitFor();
    expect(await panel.tab.getByRole('alert').filter({ hasText: /\w/ }).count()).toBe(0);
    await tenant.post('faults', {});
    await sendNow(panel);
    await saved(panel);
    expect(await namesakes(title)).toBe(1);
  });
});

describe('two windows of one person', () => {
  it('each keep their own text, and both promises are stored once', async () => {
    const other = await openPanel('samordnare');
    await other.press('Nytt åtagande');
    const both = ['Från det ena fönstret', 'Från det andra fönstret'] as const;
    const fields = await Promise.all([
      typePromise(panel, both[0], 'Trafikkontoret'),
      typePromise(other, both[1], 'Socialförvaltningen'),
    ]);
    await Promise.all(fields.map(emptied));
    expect(await Promise.all(both.map(namesakes))).toEqual([1, 1]);
    await other.close();
  });
});

describe('somebody who speaks for another organisation', () => {
  it('is heard by the coordinator, and changes nothing', async () => {
    const before = await actionOf('trafikkontoret');
    await addRow(tenant, 'kommunpolis', site, 'Answers', {
      Title: 'Klart',
      SamActionId: before['Id'],
      SamMeetingId: meeting,
      SamKind: 'Klart',
      SamText: 'Klart, sa vi.',
      SamClaimedOrganisationKey: 'trafikkontoret',
    });
    await panel.tab.getByText('1 svar räknas inte').waitFor();
    expect(await actionOf('trafikkontoret')).toEqual(before);
  });

  /** All that is known of the action; that the answer has been looked at is noted in a column of its own. */
  async function actionOf(organisation: string): Promise<Record<string, unknown>> {
    const query = `$filter=SamOrganisationKey eq '${organisation}'&$orderby=ID asc`;
    const [row] = await rowsOf<Record<string, unknown>>(tenant, site, 'Actions', query);
    if (row === undefined) throw new Error(`No action of ${organisation}.`);
    const {
      SamAppliedAnswerId: _a,
      Modified: _m,
      OData__UIVersionString: _v,
      SamUpdateOpId: _o,
      ...facts
    } = row;
    return Object.fromEntries(Object.entries(facts).filter(([name]) => !/etag/i.test(name)));
  }
});

describe('links that lead astray', () => {
  it('an action that has been deleted is told of, and what was typed stays', async () => {
    const [newest] = await actions();
    const channel = await openChannel('samordnare', `åtgärd/${newest?.Id ?? 0}`);
    await channel.press('Ändra');
    const description = channel.tab.getByRole('textbox', { name: 'Beskrivning' });
    await description.fill('Skrivet innan raden försvann.');
    await removeRow(tenant, 'administrator', site, 'Actions', newest?.Id ?? 0);
    await channel.press('Spara');
    await channel.tab
      .getByText(/Raden finns inte längre/)
      .first()
      .waitFor();
    expect(await description.inputValue()).toBe('Skrivet innan raden försvann.');
    await channel.close();
  });

  it('an action of a forum that is not one’s own is refused, not shown', async () => {
    const channel = await openChannel('farsta-sdf', 'åtgärd/1');
    await channel.tab
      .getByText(/inte rätt att/)
      .first()
      .waitFor();
    expect(await channel.tab.getByText(/nattbussvärdar/).count()).toBe(0);
    await channel.close();
  });

  it.each([
    'åtgärder?lage=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&saknar=allt',
    "åtgärder?funktion=')%20or%201%20eq%201",
    'åtgärder?okänt=1&plats=%E0%A4%A&problem=99999999999',
  ])('unknown words in the address are ignored: %s', async (subPage) => {
    const channel = await openChannel('samordnare', subPage);
    await channel.heading('Åtgärder');
    await channel.tab
      .getByText(/åtgärd(er)?( matchar)?\b/i)
      .first()
      .waitFor();
    expect(channel.bugs).toEqual([]);
    await channel.close();
  });
});

describe('a page that does not exist', () => {
  it('is the tab’s first page instead', async () => {
    const channel = await openChannel('samordnare', 'ingen-sådan-sida/../../x?y=<script>');
    await channel.heading('Översikt');
    expect(channel.bugs).toEqual([]);
    await channel.close();
  });
});

describe('a site that is not whole', () => {
  it('is named, with the one who can mend it', async () => {
    await removeList(tenant, 'natverk', 'Answers');
    const { meetings } = await tenant.health();
    const there = meetings.find((one) => one.site === 'natverk')?.id ?? 0;
    const broken = await TeamsWindow.start(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'sidePanel',
      site: 'natverk',
      meeting: there,
    });
    await broken.heading('Forumets webbplats är inte färdig');
    await broken.tab.getByText('Be administratören köra installationen.').waitFor();
    await broken.close();
  });
});
