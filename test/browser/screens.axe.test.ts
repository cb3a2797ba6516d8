import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import {
  answerAll,
  confirmAll,
  goOn,
  onward,
  emptied,
  promise,
  sendNow,
  startMeeting,
  takeAttendance,
  typePromise,
} from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { addRow, rowAddress, rowsOf } from './writeOutside';

jest.setTimeout(90_000);

const faultless: readonly string[] = [];
const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  meeting = await plannedMeeting();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

async function plannedMeeting(): Promise<number> {
  const { meetings } = await tenant.health();
  const found = meetings.find((one) => one.site === site && one.state === 'Planerat');
  if (found === undefined) throw new Error(`No meeting is planned in ${site}.`);
  return found.id;
}

describe('the side panel through the hour', () => {
  let panel: TeamsWindow;
  const open = (persona: string, where = context): Promise<TeamsWindow> =>
    TeamsWindow.open(where, tenant.portal, { persona, surface: 'sidePanel', site, meeting, width: 320 });
  const audit = async (teams = panel): Promise<void> => {
    expect(await auditScreen(teams)).toEqual(faultless);
  };

  beforeAll(async () => {
    panel = await open('samordnare');
  }, 60_000);
  afterAll(() => panel.close());

  it('before the start, for the coordinator', async () => {
    await panel.heading('Mötet har inte börjat');
    await audit();
  });

  it('before the start, for a partner with promises of its own', async () => {
    const partner = await open('kommunpolis');
    await partner.heading('Mötet har inte börjat');
    await audit(partner);
    await partner.close();
  });

  it('attendance', async () => {
    await startMeeting(panel);
    await takeAttendance(panel, ['Trafikkontoret', 'Södermalm']);
    await audit();
  });

  it('the list of steps', async () => {
    await panel.press(/Välj steg/);
    await panel.tab.getByRole('menu').waitFor();
    await audit();
    await panel.page.keyboard.press('Escape');
  });

  it('promises from last time', async () => {
    await goOn(panel, 'Förra mötets åtaganden');
    await audit();
  });

  it('the stage, with the step and with one promise large', async () => {
    const stage = await TeamsWindow.open(context, tenant.portal, {
      persona: 'samordnare',
      surface: 'stage',
      site,
      meeting,
      width: 1280,
    });
    await stage.heading('Förra mötets åtaganden');
    expect(await auditScreen(stage)).toEqual(faultless);
    await panel.press(/^Visa stort/);
    const title = await panel.tab.locator('article').first().getByRole('heading', { level: 3 }).innerText();
    await stage.heading(title);
    expect(await auditScreen(stage)).toEqual(faultless);
    await panel.press(/^Visas stort/);
    await stage.close();
  });

  it('somebody whom no contact names', async () => {
    const reader = await open('controller');
    await reader.heading('Du finns inte bland kontakterna');
    await audit(reader);
    await reader.close();
  });

  it('an over-run step', async () => {
    const elsewhere = await openContext(browser);
    const later = await open('samordnare-ersattare', elsewhere);
    await elsewhere.clock.setFixedTime(Date.now() + 12 * 60_000);
    await later.tab.getByText(/Steget har tagit/).waitFor();
    await audit(later);
    await elsewhere.close();
  });

  it('words to go with an answer', async () => {
    await panel.press('Lägg till ord');
    await panel.tab.getByLabel('Vad säger organisationen?').fill('x'.repeat(310));
    await audit();
    await panel.tab.getByLabel('Vad säger organisationen?').fill('');
  });

  it('a new date that has passed', async () => {
    await panel.press('Nytt datum');
    await panel.tab.getByLabel('Nytt datum', { exact: false }).fill('2020-01-01');
    await panel.press('Be om datumet');
    await panel.tab.getByText('Den dagen har varit').waitFor();
    await audit();
    await panel.press('Avbryt');
  });

  it('a promise passed over without a reason', async () => {
    await panel.press(/^Hoppa över/);
    await panel.press(/^Hoppa över$/);
    await panel.tab.getByText('Skriv varför.').waitFor();
    await audit();
    await panel.press('Avbryt');
  });

  it('the next step asked for too soon', async () => {
    await panel.press(/kvar att svara på/);
    await panel.tab.getByText(/saknar svar/).waitFor();
    await audit();
  });

  it('an answer that somebody gave for another organisation', async () => {
    const [action] = await rowsOf<{ Id: number }>(
      tenant,
      site,
      'Actions',
      "$select=Id&$filter=SamOrganisationKey eq 'trafikkontoret'&$orderby=Id desc",
    );
    await addRow(tenant, 'kommunpolis', site, 'Answers', {
      Title: 'Klart',
      SamActionId: action?.Id,
      SamMeetingId: meeting,
      SamKind: 'Klart',
      SamText: 'Klart, sa vi.',
      SamClaimedOrganisationKey: 'trafikkontoret',
    });
    await panel.tab.getByText(/räknas inte/).waitFor();
    await panel.press('Visa');
    await audit();
    await panel.press('Dölj');
  });

  it('all answered, the answers unfolded', async () => {
    await answerAll(panel);
    await panel.press(/har svar$/);
    await panel.tab.getByRole('button', { name: 'Ändra svaret' }).first().waitFor();
    await audit();
  });

  it('notes, and a note on its way to become something', async () => {
    await goOn(panel, 'Lägesbild per plats');
    await panel.tab.getByLabel('Ny anteckning').fill('Mer rörelse vid torget på kvällen.');
    await panel.press('Spara anteckningen');
    await panel.press('Gör till åtagande, beslut eller problem');
    await panel.tab.getByLabel('Vilken organisation lovar det?').waitFor();
    await audit();
    await panel.press('Avbryt');
  });

  it('patterns', async () => {
    await goOn(panel, 'Mönster');
    await audit();
  });

  it('the form of a new promise with all its fields, and what is wrong with them', async () => {
    await goOn(panel, 'Nya åtaganden');
    for (const extra of ['Klart senast', 'Problem och orsak', 'Funktion', 'Effekt', 'Direktåtgärd']) {
      await panel.press(extra);
    }
    await panel.tab.getByLabel('Problem', { exact: true }).selectOption('1');
    await panel.tab.getByLabel('Klart senast').fill('2020-02-03');
    await panel.tab.getByLabel('Vad ska göras?').fill('Byta lampor i trappan');
    await panel.press('Spara och ny');
    await panel.tab.getByText('Välj vilken organisation').waitFor();
    await audit();
    await panel.tab.getByLabel('Klart senast').fill('');
    await promise(panel, 'Byta lampor i trappan', 'Trafikkontoret');
    await promise(panel, 'Prata med bussbolaget om turtätheten', 'Region Stockholm, trafikförvaltningen');
    await audit();
  });

  it('two wordings of one promise, and the choice put off', async () => {
    const { id } = await newestAction();
    await panel.press(/^Fyll i Effekt för/);
    await panel.tab.getByLabel('Vad ska göras?').last().fill('Prata med bussbolaget om fler turer');
    await audit();
    await tenant.write('samordnare-ersattare', rowAddress(site, 'Actions', id), {
      Title: 'Tala med bussbolaget om turtätheten',
    });
    await panel.press('Spara');
    await panel.heading('Två personer ändrade samma fält');
    await audit();
    await panel.press('Välj senare');
    await panel.tab.getByRole('button', { name: 'Välj text' }).waitFor();
    await audit();
    await panel.press('Välj text');
    await panel.press('Behåll min');
    await panel.heading('Nya åtaganden');
  });

  it('no network', async () => {
    await tenant.post('faults', { target: 'sharepoint', kind: 'cut', rate: 1 });
    const field = await typePromise(panel, 'Kontrollera cykelställen', 'Trafikkontoret');
    await panel.heading('Inte skickat än');
    await audit();
    await tenant.post('faults', {});
    await sendNow(panel);
    await emptied(field);
  });

  it('all keys', async () => {
    await panel.press('Mötets meny');
    await panel.tab.getByRole('menuitem', { name: 'Tangenter' }).click();
    await panel.heading('Tangenter');
    await audit();
    await panel.press('Stäng');
  });

  it('what is to come, with the topics that wait', async () => {
    await goOn(panel, 'Händelser och kommunikation');
    await panel.heading('Ämnen som väntar');
    await audit();
  });

  it('a topic of a partner', async () => {
    const partner = await open('regionstrateg');
    await partner.press('Nytt ämne');
    await partner.tab.getByRole('textbox', { name: 'Vad vill ni ta upp?' }).waitFor();
    await audit(partner);
    await partner.close();
  });

  it('the read-back, and a change asked for', async () => {
    await goOn(panel, 'Återläsning');
    await panel.tab
      .getByRole('button', { name: /^Bekräfta/ })
      .first()
      .waitFor();
    await audit();
    await panel.press(/^Ändra/);
    await panel.tab.getByRole('textbox', { name: 'Vad ska ändras?' }).waitFor();
    await audit();
    await panel.press('Avbryt');
  });

  it('before and after the closing', async () => {
    expect(await onward(panel).count()).toBe(0);
    await panel.press('Avsluta mötet');
    await panel.heading('Innan mötet kan avslutas');
    await audit();
    await panel.press('Inte än');
    await confirmAll(panel);
    await panel.press('Avsluta mötet');
    await panel.heading('Avsluta mötet?');
    await audit();
    await panel.tab.getByRole('main').getByRole('button', { name: 'Avsluta mötet' }).click();
    await panel.heading('Mötet är avslutat');
    await audit();
  });

  async function newestAction(): Promise<{ readonly id: number }> {
    const [row] = await rowsOf<{ Id: number }>(tenant, site, 'Actions', '$select=Id&$orderby=Id desc');
    return { id: row?.Id ?? 0 };
  }
});
