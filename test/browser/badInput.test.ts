import type { Browser, BrowserContext } from 'playwright-core';
import { hostileLines } from '../corpora/hostileTexts';
import { openBrowser, type TeamsPlace } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { crowd, everyKind, injected } from './hostileWords';
import {
  answerAll,
  emptied,
  enter,
  goOn,
  saved,
  standForWords,
  startMeeting,
  takeAttendance,
} from './panelHour';
import { expectNewest, newest } from './newest';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowsOf } from './writeOutside';

jest.setTimeout(120_000);

const site = 'est-sodermalm';
/** Every tenth goes by hand; all of them go through the same use case in the contract suite. */
const byHand = hostileLines.filter((_, index) => index % 10 === 0).map(({ text }) => text);

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let panel: TeamsWindow;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  panel = await TeamsWindow.open(context, tenant.portal, {
    persona: 'samordnare',
    surface: 'sidePanel',
    site,
    meeting,
  });
  await startMeeting(panel);
  await takeAttendance(panel, ['Trafikkontoret']);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const titles = async (): Promise<readonly string[]> =>
  (await rowsOf<{ Title: string }>(tenant, site, 'Actions', '$select=Title&$orderby=ID asc')).map(
    ({ Title }) => Title,
  );

const openTab = (place: Omit<TeamsPlace, 'site'>): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { ...place, site });

const box = (teams: TeamsWindow, name: string | RegExp) => teams.tab.getByRole('textbox', { name }).first();

async function type(teams: TeamsWindow, name: string | RegExp, text: string): Promise<void> {
  await box(teams, name).fill(text);
  await standForWords(teams, text);
}

describe('texts that break programs', () => {
  it('are stored as they were typed in the field of a new promise', async () => {
    await panel.press('Nytt åtagande');
    const organisation = panel.tab.getByLabel('Vilken organisation?');
    for (const text of byHand) {
      await box(panel, 'Vad ska göras?').fill(text);
      await organisation.selectOption('trafikkontoret');
      await panel.press('Spara och ny');
      await emptied(box(panel, 'Vad ska göras?'));
    }
    const stored = (await titles()).slice(-byHand.length);
    expect(stored).toEqual(byHand.map((text) => text.trim()));
    expect(await injected(panel)).toEqual([]);
  });

  it('are stored as they were typed in the fields that can wait', async () => {
    for (const extra of ['Funktion', 'Effekt']) await panel.press(extra);
    await type(panel, 'Vad ska göras?', crowd(255));
    await panel.tab.getByLabel('Vilken organisation?').selectOption('trafikkontoret');
    await type(panel, 'Funktion', crowd(255));
    await type(panel, /effekt/i, crowd(255));
    await panel.press('Spara och ny');
    await emptied(box(panel, 'Vad ska göras?'));
    const [row] = await rowsOf<Record<string, string>>(tenant, site, 'Actions', '$orderby=ID desc');
    expect(row).toMatchObject({
      Title: crowd(255),
      SamFunctionTitle: crowd(255),
      SamExpectedEffect: crowd(255),
    });
    await panel.press('Stäng');
  });

  it('are said as they were typed with an answer, and as a reason for skipping', async () => {
    await goOn(panel, 'Förra mötets åtaganden');
    await panel.press('Lägg till ord');
    await type(panel, 'Vad säger organisationen?', crowd(300));
    await panel.press('Pågår');
    await saved(panel);
    await panel.press(/^Hoppa över/);
    await type(panel, 'Varför tas det inte upp?', crowd(290));
    await panel.press('Hoppa över');
    await saved(panel);
    await panel.press(/har svar$/);
    await panel.tab
      .getByText(`”${crowd(300)}”`)
      .first()
      .waitFor();
    const said = await rowsOf<{ SamText: string }>(
      tenant,
      site,
      'Answers',
      '$select=SamText&$orderby=ID desc',
    );
    expect(said.slice(0, 2).map(({ SamText }) => SamText)).toEqual([crowd(290), crowd(300)]);
    expect(await injected(panel)).toEqual([]);
  });

  it('are noted as they were typed, line breaks and all', async () => {
    await answerAll(panel);
    await goOn(panel, 'Lägesbild per plats');
    const note = everyKind.join('\n');
    await type(panel, 'Ny anteckning', note);
    await panel.press('Spara anteckningen');
    await emptied(box(panel, 'Ny anteckning'));
    const [row] = await rowsOf<{ SamText: string }>(
      tenant,
      site,
      'Notes',
      '$select=SamText&$orderby=ID desc',
    );
    expect(row?.SamText).toBe(note.trim());
    expect(await injected(panel)).toEqual([]);
  });

  it('are kept as they were typed in a partner’s topic', async () => {
    const place = { persona: 'trafikkontoret', surface: 'sidePanel', site, meeting } as const;
    const partner = await TeamsWindow.open(context, tenant.portal, place);
    await partner.press('Nytt ämne');
    await type(partner, 'Vad vill ni ta upp?', crowd(255));
    await partner.press('Lägg till ämnet');
    await box(partner, 'Vad vill ni ta upp?').waitFor({ state: 'detached' });
    const [row] = await rowsOf<{ Title: string }>(tenant, site, 'Topics', '$select=Title&$orderby=ID desc');
    expect(row?.Title).toBe(crowd(255));
    expect(await injected(partner)).toEqual([]);
    await partner.close();
  });

  it('are shown and changed as text on an action’s page', async () => {
    const [newest] = await rowsOf<{ Id: number }>(tenant, site, 'Actions', '$select=Id&$orderby=ID desc');
    const channel = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: `åtgärd/${newest?.Id ?? 0}`,
    });
    await channel.heading(crowd(255));
    await channel.press('Ändra');
    await type(channel, 'Beskrivning', everyKind.join('\n'));
    await channel.press('Spara');
    await channel.tab
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    const [row] = await rowsOf<Record<string, string>>(tenant, site, 'Actions', '$orderby=ID desc');
    expect(row?.['SamDescription']).toBe(everyKind.join('\n').trim());
    expect(await injected(channel)).toEqual([]);
    await channel.close();
  });

  it('are said as they were typed on an action’s page, and are a reason like any other', async () => {
    const channel = await openTab({ persona: 'samordnare', surface: 'channel', subPage: 'åtgärd/3' });
    await channel.press('Svara');
    await channel.tab.getByRole('radio', { name: 'Kommentera' }).check();
    await type(channel, /Vad vill du säga/, everyKind.join('\n'));
    await channel.press('Skicka svaret');
    await channel.tab.getByText('Tack, svaret är sparat.').first().waitFor();
    await expectNewest(everyKind.join('\n').trim(), tenant, site, 'Answers', 'SamText');
    await channel.press('Ändra');
    await type(channel, 'Rubrik', crowd(250));
    await channel.press('Spara');
    await channel.heading(crowd(250));
    expect(await injected(channel)).toEqual([]);
    await channel.close();
  });

  it('are only words in the agenda and among the topics of the details tab', async () => {
    const details = await openTab({ persona: 'samordnare', surface: 'details', meeting });
    await type(details, 'Vad vill ni ta upp?', crowd(200));
    await enter(details, box(details, 'Vad vill ni ta upp?'));
    await expectNewest(crowd(200), tenant, site, 'Topics', 'Title');
    await details.press('Lägg till punkt');
    await type(details, 'Rubrik', crowd(180));
    await details.press('Spara');
    await details.tab.getByText(crowd(180), { exact: true }).first().waitFor();
    await expectNewest(crowd(180), tenant, site, 'AgendaItems', 'Title');
    expect(await injected(details)).toEqual([]);
    await details.close();
  });

  it('are said as they were typed in my work', async () => {
    const mine = await openTab({ persona: 'trafikkontoret', surface: 'personal' });
    await mine.press('Nytt datum');
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await mine.tab.getByLabel(/^Nytt datum för/).fill(inAMonth);
    await type(mine, 'Varför?', crowd(300));
    await mine.press('Skicka');
    await mine.tab
      .getByText(/^Tack, svaret på/)
      .first()
      .waitFor();
    const forums = ['est-sodermalm', 'bra-farsta', 'bra-jarva', 'styrgrupp'];
    const said = await Promise.all(forums.map((forum) => newest(tenant, forum, 'Answers', 'SamText')));
    expect(said).toContain(crowd(300));
    expect(await injected(mine)).toEqual([]);
    await mine.close();
  });

  it('are only names when a meeting is planned', async () => {
    const channel = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'channel',
      site,
      subPage: 'möten',
    });
    await channel.press('Planera möte');
    await type(channel, 'Mötets namn', crowd(200));
    await channel.press('Planera mötet');
    await box(channel, 'Mötets namn').waitFor({ state: 'detached' });
    const [row] = await rowsOf<{ Title: string }>(tenant, site, 'Meetings', '$select=Title&$orderby=ID desc');
    expect(row?.Title).toBe(crowd(200));
    expect(await injected(channel)).toEqual([]);
    await channel.close();
  });
});

describe('what cannot be', () => {
  const due = () => panel.tab.getByLabel('Klart senast');
  const type = async (title: string): Promise<void> => {
    await box(panel, 'Vad ska göras?').fill(title);
    await panel.tab.getByLabel('Vilken organisation?').selectOption('trafikkontoret');
  };

  beforeAll(async () => {
    await panel.press('Nytt åtagande');
    await panel.press('Klart senast');
  });

  it('30 February is refused in words, and what was typed stays', async () => {
    const before = await titles();
    await type('Ett datum som inte finns');
    // The order of day and month is the browser's own; one of the two leaves an impossible day.
    for (const keys of ['02302099', '20990230']) {
      await due().fill('');
      await due().pressSequentially(keys);
      if (await due().evaluate((input: HTMLInputElement) => input.validity.badInput)) break;
    }
    await panel.press('Spara och ny');
    await panel.tab.getByText('Datumet finns inte.').waitFor();
    expect(await box(panel, 'Vad ska göras?').inputValue()).toBe('Ett datum som inte finns');
    expect(await titles()).toEqual(before);
  });

  it.each([
    ['a day that has passed', '2020-01-01', 'Den dagen har varit. Välj i dag eller en senare dag.'],
    ['the year 20226', '20226-12-04', 'Datumet finns inte.'],
    ['a year too far away', '2150-12-04', 'Datumet ligger för långt fram.'],
  ])('%s is refused in words', async (_name, day, words) => {
    const before = await titles();
    await type('Ett omöjligt datum');
    await due().fill(day);
    await panel.press('Spara och ny');
    await panel.tab.getByText(words).waitFor();
    expect(await due().inputValue()).toBe(day);
    expect(await titles()).toEqual(before);
    await due().fill('');
  });

  it('ten thousand characters are refused in words, and every one of them stays', async () => {
    const before = await titles();
    const long = 'lång text '.repeat(1000);
    await type(long);
    await panel.press('Spara och ny');
    await panel.tab
      .getByText(/tecken för (lång|mycket)/)
      .first()
      .waitFor();
    expect(await box(panel, 'Vad ska göras?').inputValue()).toBe(long);
    expect(await titles()).toEqual(before);
  });
});
