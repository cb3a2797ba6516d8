import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser, type Surface, type ThemeName } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { violationsIn } from '../support/violationsIn';
import { auditScreen, widerThanItsFrame } from './auditScreen';
import { openContext, TeamsWindow, type HostTrouble } from './TeamsWindow';

jest.setTimeout(90_000);

const faultless: readonly string[] = [];
const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let planned: number;
let held: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  const inState = (state: string): number =>
    meetings.find((one) => one.site === site && one.state === state)?.id ?? 0;
  planned = inState('Planerat');
  held = inState('Genomfört');
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

interface Screen {
  readonly name: string;
  readonly surface: Surface;
  readonly persona?: string;
  readonly subPage?: () => string;
  /** Heading that tells that the screen has come. */
  readonly heading: string | RegExp;
  /** What is done to reach the state, in further words of the screen. */
  readonly act?: (teams: TeamsWindow) => Promise<void>;
}

const field = async (teams: TeamsWindow, label: string | RegExp): Promise<void> => {
  await teams.tab.getByLabel(label).first().waitFor();
};

const screens: readonly Screen[] = [
  { name: 'the details of a planned meeting', surface: 'details', heading: /^Förbered/ },
  {
    name: 'the details, a new step and a new topic on their way',
    surface: 'details',
    heading: /^Förbered/,
    act: async (teams) => {
      await teams.press('Lägg till punkt');
      await field(teams, 'Rubrik');
      await teams.press('Lägg till ämne');
      await field(teams, 'Vad vill ni ta upp?');
    },
  },
  { name: 'the details for a partner', surface: 'details', persona: 'regionstrateg', heading: /^Förbered/ },
  { name: 'the list of actions', surface: 'channel', subPage: () => 'åtgärder', heading: 'Åtgärder' },
  {
    name: 'a selection that nothing matches',
    surface: 'channel',
    subPage: () => 'åtgärder?lage=declined&plats=gullmarsplan',
    heading: 'Åtgärder',
    act: async (teams) => {
      await teams.tab
        .getByText(/^Inga åtgärder matchar/)
        .first()
        .waitFor();
    },
  },
  { name: 'an action', surface: 'channel', subPage: () => 'åtgärd/1', heading: /nattbussvärdar/ },
  {
    name: 'an answer on its way',
    surface: 'channel',
    subPage: () => 'åtgärd/1',
    heading: /nattbussvärdar/,
    act: (teams) => teams.press('Svara'),
  },
  {
    name: 'the facts being changed',
    surface: 'channel',
    subPage: () => 'åtgärd/1',
    heading: /nattbussvärdar/,
    act: (teams) => teams.press('Ändra'),
  },
  {
    name: 'a new status on its way',
    surface: 'channel',
    subPage: () => 'åtgärd/1',
    heading: /nattbussvärdar/,
    act: (teams) => teams.press('Byt status'),
  },
  {
    name: 'an action that is not there',
    surface: 'channel',
    subPage: () => 'åtgärd/9999',
    heading: /gick inte/,
  },
  { name: 'the meetings', surface: 'channel', subPage: () => 'möten', heading: 'Möten' },
  {
    name: 'a meeting being planned',
    surface: 'channel',
    subPage: () => 'möten',
    heading: 'Möten',
    act: async (teams) => {
      await teams.press('Planera möte');
      await field(teams, 'Mötets namn');
    },
  },
  {
    name: 'the minutes',
    surface: 'channel',
    subPage: () => `möte/${held}/minnesanteckningar`,
    heading: /Minnesanteckningar|Veckomöte/,
  },
  {
    name: 'the reminders of a forum, a setting that cannot be meant',
    surface: 'channel',
    subPage: () => 'påminnelser',
    heading: 'Påminnelser',
    act: async (teams) => {
      await teams.tab.getByLabel('Andra påminnelsen till den ansvariga: dagar före').fill('');
      await teams.press('Spara inställningar');
      await teams.tab.getByText('Skriv ett helt tal från 0 till 366.').waitFor();
    },
  },
  {
    name: 'my reminders',
    surface: 'personal',
    subPage: () => 'mina-påminnelser',
    heading: 'Mina påminnelser',
    act: (teams) => teams.heading('Pausa påminnelser'),
  },
  { name: 'my work', surface: 'personal', persona: 'kommunpolis', heading: 'Mitt arbete' },
  {
    name: 'all actions, from the section to a row and back',
    surface: 'personal',
    heading: 'Mitt arbete',
    act: async (teams) => {
      await teams.tab.getByRole('link', { name: 'Alla åtgärder' }).click();
      await teams.heading('Alla åtgärder');
      const row = teams.tab.getByRole('link', { name: /^Laga belysningen i tunneln/ });
      await row.click();
      await teams.heading(/^Laga belysningen i tunneln/);
      await teams.tab.getByRole('main').getByRole('link', { name: 'Alla åtgärder' }).click();
      await teams.heading('Alla åtgärder');
      await teams.tab.locator('a:focus', { hasText: /^Laga belysningen i tunneln/ }).waitFor();
    },
  },
  {
    name: 'a new date asked for in my work',
    surface: 'personal',
    persona: 'trafikkontoret',
    heading: 'Mitt arbete',
    act: async (teams) => {
      await teams.press('Nytt datum');
      await field(teams, /^Nytt datum för/);
    },
  },
];

describe('the tabs', () => {
  it.each(screens)('$name', async ({ surface, persona = 'samordnare', subPage, heading, act }) => {
    const teams = await TeamsWindow.start(context, tenant.portal, {
      persona,
      surface,
      site,
      ...(surface === 'details' ? { meeting: planned } : {}),
      ...(subPage === undefined ? {} : { subPage: subPage() }),
      width: 1280,
    });
    await teams.heading(heading);
    await act?.(teams);
    expect(await auditScreen(teams)).toEqual(faultless);
    await teams.close();
  });

  it.each<ThemeName>(['default', 'dark', 'contrast'])('the configuration page, %s', async (theme) => {
    const place = { persona: 'samordnare', surface: 'channel', site, theme, configure: '1' } as const;
    const teams = await TeamsWindow.start(context, tenant.portal, place, 'settings');
    await teams.tab.getByLabel('Forum').waitFor();
    expect([...(await violationsIn(teams.frame)), ...(await widerThanItsFrame(teams.frame))]).toEqual([]);
    await teams.close();
  });
});

interface Trouble extends HostTrouble {
  readonly name: string;
  readonly surface: Surface;
  readonly persona?: string;
  readonly site?: string;
  readonly meeting?: number;
  readonly heading: string;
}

const troubles: readonly Trouble[] = [
  { name: 'no permission, panel', surface: 'sidePanel', persona: 'utomstaende', heading: 'Du har inte rätt' },
  { name: 'no permission, channel', surface: 'channel', persona: 'utomstaende', heading: 'Översikt' },
  { name: 'no permission, my work', surface: 'personal', persona: 'utomstaende', heading: 'Mitt arbete' },
  { name: 'an unknown forum', surface: 'channel', site: 'finns-inte', heading: 'Forumet finns inte här' },
  { name: 'an unknown meeting', surface: 'sidePanel', meeting: 999, heading: 'Mötet finns inte' },
  { name: 'sign-in refused', surface: 'sidePanel', naa: 'refuse', heading: 'Inloggningen nekades' },
  { name: 'sign-in asked for', surface: 'channel', naa: 'interaction', heading: 'Du behöver logga in' },
  {
    name: 'a meeting kind without apps',
    surface: 'details',
    surfaceKind: 'unsupported',
    heading: 'Mötet kan inte köra appen',
  },
  {
    name: 'a place in the meeting that is not the panel’s',
    surface: 'sidePanel',
    frameContext: 'meetingStage',
    heading: 'Mötet kan inte köra appen',
  },
];

describe('the screens of trouble', () => {
  it.each(troubles)('$name', async ({ name: _, heading, ...place }) => {
    const teams = await TeamsWindow.start(context, tenant.portal, {
      persona: 'samordnare',
      site,
      meeting: planned,
      width: 320,
      ...place,
    });
    await teams.heading(heading);
    expect(await auditScreen(teams)).toEqual(faultless);
    await teams.close();
  });

  it('outside Teams', async () => {
    const page = await context.newPage();
    const { addresses } = (await (await fetch(`${tenant.portal}/_local/health`)).json()) as {
      addresses: { tabs: string };
    };
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`${addresses.tabs}/panel.html?forum=${site}&meeting=${planned}`);
    await page.getByRole('heading', { name: 'Öppna i Teams' }).waitFor();
    const frame = page.mainFrame();
    expect([...(await violationsIn(frame)), ...(await widerThanItsFrame(frame))]).toEqual(faultless);
    await page.close();
  });
});
