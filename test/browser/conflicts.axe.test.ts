import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { answerAll, goOn, saved, startMeeting, takeAttendance } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowAddress, rowsOf } from './writeOutside';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const other = 'samordnare-ersattare';
const faultless: readonly string[] = [];

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

/** What lies in a column of the newest row of a list. */
async function newest(list: string, column: string): Promise<{ id: number; text: string }> {
  const rows = await rowsOf<Record<string, unknown>>(tenant, site, list, `$select=Id,${column}`);
  const row = rows.reduce((one, next) => (Number(next['Id']) > Number(one['Id']) ? next : one));
  return { id: Number(row['Id']), text: String(row[column]) };
}

describe('a step of the agenda that two coordinators prepare at once', () => {
  it('has its fields merged and its title chosen, in the details', async () => {
    const details = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'details',
      site,
      meeting,
    });
    await details.press('Lägg till punkt');
    await details.tab.getByLabel(/^Rubrik/).fill('Julmarknaden');
    await details.press('Spara');
    await details.press('Ändra Julmarknaden');
    const { id } = await newest('AgendaItems', 'Title');
    await details.tab.getByLabel(/^Rubrik/).fill('Julmarknaden på torget');
    await details.tab.getByLabel('Minuter').fill('7');
    await tenant.write(other, rowAddress(site, 'AgendaItems', id), { Title: 'Julmarknad och Lucia' });
    await details.press('Spara');
    await details.heading('Två personer ändrade samma fält');
    expect(await auditScreen(details)).toEqual(faultless);
    const choice = details.tab.getByRole('region', { name: 'Två personer ändrade samma fält' });
    await choice.press('2');
    await choice.waitFor({ state: 'detached' });
    await details.press('Ändra Julmarknad och Lucia');
    expect((await newest('AgendaItems', 'Title')).text).toBe('Julmarknad och Lucia');
    expect((await newest('AgendaItems', 'SamKeptWording')).text).toBe('› title: Julmarknaden på torget');
    expect((await newest('AgendaItems', 'SamBudgetMinutes')).text).toBe('7');
    await details.close();
  });
});

describe('a note that two coordinators write at once, in the panel', () => {
  let panel: TeamsWindow;
  beforeAll(async () => {
    const place = { persona: 'samordnare', surface: 'sidePanel', site, meeting, width: 320 } as const;
    panel = await TeamsWindow.open(context, tenant.portal, place);
    await startMeeting(panel);
    await takeAttendance(panel, ['Södermalms', 'LPO Södermalm']);
    await goOn(panel, /Förra mötets åtaganden/);
    await answerAll(panel);
    await goOn(panel, 'Lägesbild per plats');
    await panel.tab
      .getByLabel('Ny anteckning')
      .fill('Mörkt vid trappan mot Götgatan\nFler bråk vid nattbussen');
    await panel.press('Spara anteckningen');
    await panel.tab.getByRole('article').getByText('Fler bråk vid nattbussen').waitFor();
    await saved(panel);
  }, 120_000);
  afterAll(() => panel.close());

  const change = async (typed: string, theirs: string): Promise<void> => {
    const { id } = await newest('Notes', 'SamText');
    await panel.tab.getByRole('article').last().getByRole('button', { name: 'Ändra', exact: true }).click();
    await panel.tab.getByLabel('Anteckning', { exact: true }).fill(typed);
    await tenant.write(other, rowAddress(site, 'Notes', id), { SamText: theirs });
    await panel.press('Spara');
  };

  it('is merged by paragraph, with a way back', async () => {
    await change(
      'Mörkt vid trappan mot Götgatan\nFler bråk vid nattbussen lördag 01–03',
      'Mörkt vid södra uppgången och trappan mot Götgatan\nFler bråk vid nattbussen',
    );
    await panel.tab.getByText('Ändringarna är sammanförda').waitFor();
    const merged =
      'Mörkt vid södra uppgången och trappan mot Götgatan\nFler bråk vid nattbussen lördag 01–03';
    expect((await newest('Notes', 'SamText')).text).toBe(merged);
    await panel.press('Ångra');
    await panel.tab.getByText('Ändringen är ångrad.').waitFor();
    expect((await newest('Notes', 'SamText')).text).toBe(
      'Mörkt vid södra uppgången och trappan mot Götgatan\nFler bråk vid nattbussen',
    );
  });

  it('is chosen where both have worded the same paragraph anew; the keys work, and nothing is lost', async () => {
    await change(
      'Mörkt vid södra uppgången, båda sidor\nFler bråk vid nattbussen',
      'Mörkt vid södra uppgången till på torsdag\nFler bråk vid nattbussen',
    );
    await panel.heading('Två personer ändrade samma fält');
    expect(await auditScreen(panel)).toEqual(faultless);
    expect((await newest('Notes', 'SamText')).text).toContain('till på torsdag');
    await panel.tab.getByRole('region', { name: 'Två personer ändrade samma fält' }).press('3');
    const third = panel.tab.getByLabel('Sätt ihop själv');
    expect(await third.inputValue()).toBe(
      'Mörkt vid södra uppgången, båda sidor uppgången till på torsdag\nFler bråk vid nattbussen',
    );
    await third.fill('Mörkt vid södra uppgången, båda sidor, till på torsdag\nFler bråk vid nattbussen');
    await panel.press(/^Spara den här texten/);
    await panel.heading('Lägesbild per plats');
    expect((await newest('Notes', 'SamText')).text).toContain('båda sidor, till på torsdag');
    expect((await newest('Notes', 'SamKeptWording')).text).toContain(
      '› text: Mörkt vid södra uppgången, båda sidor',
    );
  });
});
