import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { addressOf, openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { answerAll, goOn, onward, saved, startMeeting } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { removeColumn, removeList, rowAddress, rowsOf } from './writeOutside';

jest.setTimeout(90_000);

const site = 'est-sodermalm';
const faults = [
  { kind: '429', retryAfter: 1 },
  { kind: '503' },
  { kind: 'cut' },
  { kind: 'drop' },
  { kind: 'expired-token' },
] as const;

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;
let panel: TeamsWindow;
let meeting: number;

const place = () => ({ persona: 'samordnare', surface: 'sidePanel', site, meeting }) as const;
const strike = (fault: object) =>
  tenant.post('faults', { target: 'sharepoint', rate: 1, count: 1, ...fault });

type Row = Readonly<Record<string, unknown>> & { readonly Id: number };

const rowsHere = (list: string): Promise<readonly Row[]> =>
  rowsOf<Row>(tenant, site, list, `$filter=SamMeetingId eq ${meeting}`);
const meetingRow = async (): Promise<Row | undefined> =>
  (await rowsOf<Row>(tenant, site, 'Meetings', `$filter=Id eq ${meeting}`))[0];
const once = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const noteField = (teams = panel): Locator => teams.tab.getByRole('textbox', { name: 'Ny anteckning' });
const noteCard = (text: string, teams = panel): Locator =>
  teams.tab.getByRole('region', { name: 'Anteckningar' }).getByRole('article').filter({ hasText: text });

async function note(text: string, teams = panel): Promise<void> {
  await noteField(teams).fill(text);
  await teams.press('Spara anteckningen');
}

const notesOf = async (text: string): Promise<number> =>
  (await rowsHere('Notes')).filter((row) => String(row['SamText']).includes(text)).length;

/** A panel whose device has a clock of its own. */
async function openAtClock(time: number): Promise<TeamsWindow> {
  const page = await (await openContext(browser)).newPage();
  await page.clock.install({ time });
  const teams = new TeamsWindow(page);
  await page.goto(addressOf(tenant.portal, place()));
  return teams;
}

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  context = await openContext(browser);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  panel = await TeamsWindow.open(context, tenant.portal, place());
  await startMeeting(panel);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

afterEach(() => tenant.post('faults', {}));

/** A promise saved in the same weather: badDays.test.ts. */
describe('each save of the hour, refused for now, cut off before and after the work, and with an expired token', () => {
  it('notes each organisation’s attendance once', async () => {
    const groups = panel.tab.getByRole('group', { name: /^Är .* med\?$/ });
    for (const [at, fault] of faults.entries()) {
      const choice = groups.nth(at).getByRole('button', { name: 'Med', exact: true });
      await strike(fault);
      await choice.click();
      await choice.and(panel.tab.locator('[aria-pressed="true"]')).waitFor();
    }
    await saved(panel);
    const rows = await rowsHere('Attendance');
    expect(rows.filter((row) => row['SamAttendance'] === 'Närvarande')).toHaveLength(faults.length);
    expect(once(rows.map((row) => row['SamOrganisationKey']))).toBe(true);
  });

  it('stores each answer once', async () => {
    await goOn(panel, 'Förra mötets åtaganden');
    const before = (await rowsHere('Answers')).length;
    for (const fault of faults) {
      const title = (await panel.tab.locator('article h3').first().textContent()) ?? '';
      await strike(fault);
      await panel.tab
        .getByRole('group', { name: 'Hur går det?' })
        .getByRole('button', { name: 'Pågår' })
        .click();
      await panel.tab.getByRole('article', { name: title }).waitFor({ state: 'detached' });
    }
    await saved(panel);
    const told = (await rowsHere('Answers')).slice(before).filter((row) => row['SamKind'] === 'Pågår');
    expect(told).toHaveLength(faults.length);
    expect(once(told.map((row) => row['SamActionId']))).toBe(true);
    await answerAll(panel);
  });

  it('stores each note and each decision once', async () => {
    await goOn(panel, 'Lägesbild per plats');
    for (const fault of faults) {
      const text = `Anteckning trots ${fault.kind}`;
      await strike(fault);
      await note(text);
      const card = noteCard(text);
      await card.getByRole('button', { name: /^Gör till åtagande/ }).click();
      await strike(fault);
      await card.getByRole('button', { name: 'Gör till beslut' }).click();
      await card.getByText('Blev beslut').waitFor();
    }
    await saved(panel);
    for (const { kind } of faults) expect(await notesOf(`trots ${kind}`)).toBe(1);
    const decided = (await rowsHere('Decisions')).map((row) => row['SamText']);
    expect(decided.sort()).toEqual(faults.map(({ kind }) => `Anteckning trots ${kind}`).sort());
  });

  it('moves each step once', async () => {
    const steps = ['Mönster', 'Nya åtaganden', 'Händelser', 'Återläsning'];
    for (const [at, step] of steps.entries()) {
      await strike(faults[at] ?? {});
      await goOn(panel, new RegExp(step));
    }
    await saved(panel);
    const items = await rowsHere('AgendaItems');
    const last = items.find((row) => row['SamKind'] === 'Uppläsning');
    expect((await meetingRow())?.['SamCurrentStepId']).toBe(last?.Id);
    expect(panel.bugs).toEqual([]);
  });
});

const stepCalled = async (kind: string): Promise<number> =>
  (await rowsHere('AgendaItems')).find((row) => row['SamKind'] === kind)?.Id ?? 0;
const moveOutside = async (kind: string): Promise<void> =>
  tenant.write('samordnare-ersattare', rowAddress(site, 'Meetings', meeting), {
    SamCurrentStepId: await stepCalled(kind),
    SamStepStartedAt: new Date().toISOString(),
  });

describe('a clock that is ten minutes off', () => {
  it.each([
    ['fast', 600_000],
    ['slow', -600_000],
  ])('%s: what is typed is saved once, and what others do is seen', async (name, off) => {
    await moveOutside('Kommande händelser');
    const teams = await openAtClock(Date.now() + off);
    await teams.heading(/^Händelser/);
    await note(`Vid en klocka som går fel: ${name}`, teams);
    await noteCard(name, teams).waitFor();
    await saved(teams);
    expect(await notesOf(`fel: ${name}`)).toBe(1);
    await moveOutside('Uppläsning');
    await teams.heading(/^Återläsning/);
    expect(teams.bugs).toEqual([]);
    await teams.page.context().close();
  });
});

describe('a laptop that sleeps for an hour in the middle of the meeting', () => {
  it('sends on waking what was typed, once, with a new token, and shows where the others are', async () => {
    await moveOutside('Nya åtaganden');
    const asleep = await openAtClock(Date.now());
    await asleep.heading(/^Nya åtaganden/);
    await tenant.post('faults', { target: 'sharepoint', rate: 1, kind: 'cut' });
    await asleep.tab.getByLabel('Vad ska göras?').fill('Sagt innan locket fälldes ihop');
    await asleep.tab.getByLabel('Vilken organisation?').selectOption({ label: 'Trafikkontoret' });
    await asleep.press('Spara och ny');
    await asleep.heading('Inte skickat än');
    await tenant.post('clock', { now: new Date(Date.now() + 3_900_000).toISOString(), running: true });
    await tenant.post('faults', {});
    await moveOutside('Uppläsning');
    await asleep.page.clock.fastForward(3_900_000);
    await asleep.heading(/^Återläsning/);
    await saved(asleep);
    const stored = await rowsOf<{ Title: string }>(tenant, site, 'Actions', '$select=Title');
    expect(stored.filter(({ Title }) => Title === 'Sagt innan locket fälldes ihop')).toHaveLength(1);
    expect(asleep.bugs).toEqual([]);
    await asleep.page.context().close();
    await tenant.post('clock', {});
  });
});

describe('an administrator who takes something away in the middle of the meeting', () => {
  it('is told of where it is missed, with what and who can mend it; what was typed stays', async () => {
    await moveOutside('Kommande händelser');
    await panel.heading(/^Händelser/);
    await removeColumn(tenant, site, 'Notes', 'SamText');
    await note('Skrivet utan kolumn');
    await panel.tab.getByText(/^Något saknas på webbplatsen: .*SamText/).waitFor();
    expect(await noteField().inputValue()).toBe('Skrivet utan kolumn');
    await removeList(tenant, site, 'Notes');
    await panel.press('Spara anteckningen');
    await panel.tab
      .getByText('Något saknas på webbplatsen: Anteckningar. Be administratören köra installationen.')
      .waitFor();
    expect(await noteField().inputValue()).toBe('Skrivet utan kolumn');
    // The rest of the hour goes on.
    await onward(panel).click();
    await panel.heading(/^Återläsning/);
    expect(panel.bugs).toEqual([]);
  });
});
