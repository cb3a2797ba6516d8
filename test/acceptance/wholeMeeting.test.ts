import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { ForumLists } from './ForumLists';
import { Panel } from './Panel';

const site = 'est-sodermalm';
const present = [
  'Södermalms stadsdelsförvaltning',
  'Polisregion Stockholm, LPO Södermalm',
  'Region Stockholm, trafikförvaltningen',
  'Trafikkontoret',
  'Socialförvaltningen',
  'Miljöförvaltningen',
  'Demobostäder AB (påhittat bolag)',
  'Föreningen Nattvandrarna Demo',
];
const absent = 'Storstockholms brandförsvar';

/** Three organisations run a whole meeting at once; every step builds on the one before. */
describe('running a samverkan meeting with three organisations at once', () => {
  let tenant: LocalTenant;
  let browser: Browser;
  let page: Page;
  let coordinator: Panel;
  let police: Panel;
  let region: Panel;
  let meeting: number;
  let lists: ForumLists;

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'demo' });
    browser = await openBrowser();
    lists = new ForumLists(tenant, site);
    const coming = (await tenant.health()).meetings.find(
      (row) => row.site === site && row.state === 'Planerat',
    );
    meeting = coming?.id ?? 0;
    page = await (await browser.newContext({ viewport: { width: 1500, height: 1000 } })).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${tenant.portal}/teams?layout=meeting&site=${site}&meeting=${meeting}`);
    [coordinator, police, region] = ['tab', 'tab2', 'tab3'].map((frame) => new Panel(page, frame)) as [
      Panel,
      Panel,
      Panel,
    ];
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await tenant.stop();
  });

  it('starts for all three when the coordinator starts it', async () => {
    await coordinator.press('Starta mötet');
    for (const panel of [coordinator, police, region]) await panel.isAtStep('Närvaro');
  }, 60_000);

  it('notes attendance per organisation, one of them absent', async () => {
    for (const organisation of present) await coordinator.marksAttendance(organisation, 'Med');
    await coordinator.marksAttendance(absent, 'Inte med');
    await coordinator.isSaved();
    const rows = await lists.rows('Attendance', `$filter=SamMeetingId eq ${meeting}&$top=50`);
    expect(rows).toHaveLength(present.length + 1);
  }, 90_000);

  it('opens on last time’s promises and lets the police answer for itself', async () => {
    await coordinator.press('Nästa steg');
    await police.isAtStep('Förra mötets åtaganden');
    await police.article('Extra rond vid nattbussen fre–lör').getByRole('button', { name: 'Klar' }).click();
    await region.sees('4 av 12 har svar');
    await coordinator.sees('4 av 12 har svar');
  }, 60_000);

  it('keeps the next step closed until each promise has an answer', async () => {
    await coordinator.button(/kvar att svara på före nästa steg/).waitFor();
    await coordinator.answersTheRest('Pågår');
    await coordinator.sees('Alla har svarat. Gå vidare när ni vill.');
    await coordinator.press('Nästa steg');
    await region.isAtStep('Lägesbild per plats');
  }, 120_000);

  it('takes a note under its step', async () => {
    await coordinator.notes('Se över skyltningen vid trappan');
    await coordinator.press('Nästa steg');
    await coordinator.press('Nästa steg');
    await police.isAtStep('Nya åtaganden');
  }, 60_000);

  it('writes new promises with what and which organisation', async () => {
    await coordinator.promises('Sätta upp tillfällig belysning i trappan', 'Trafikkontoret', {
      direct: true,
      due: inDays(12),
    });
    await coordinator.promises('Besöka serveringarna runt torget', 'Polisregion Stockholm, LPO Södermalm');
    await coordinator.promises('Kontrollera släckutrustning vid scenen', absent);
    await region.sees('Kontrollera släckutrustning vid scenen');
    const row = await lists.row('Actions', 'Sätta upp tillfällig belysning i trappan');
    expect(row).toMatchObject({
      SamOrganisationKey: 'trafikkontoret',
      SamDirect: true,
      SamPromisedAtMeeting: meeting,
    });
  }, 90_000);

  it('reads each promise back, and each organisation answers for itself', async () => {
    await coordinator.press('Nästa steg');
    await coordinator.press('Nästa steg');
    await police.isAtStep('Återläsning');
    await coordinator
      .article(/^Trafikkontoret/)
      .getByRole('button', { name: 'Bekräfta' })
      .click();
    await police.press(/^Besöka serveringarna/);
    await police
      .article(/LPO Södermalm/)
      .getByRole('button', { name: 'Bekräfta' })
      .click();
    await coordinator.sees('2 bekräftade');
    await coordinator.sees(/1 väntar på länk/);
  }, 90_000);

  it('closes with one partner absent, and all three see it', async () => {
    await coordinator.press('Avsluta mötet');
    await coordinator.sees('Avsluta mötet?');
    await coordinator
      .button('Avsluta mötet')
      .and(page.frameLocator('iframe[name="tab"]').locator(':enabled'))
      .click();
    for (const panel of [coordinator, police, region]) await panel.sees(/Mötet är avslutat/);
    for (const panel of [coordinator, police, region]) await panel.sees('Öppna Word-filen');
  }, 120_000);

  it('leaves what was said in SharePoint’s lists', async () => {
    const [row] = await lists.rows('Meetings', `$filter=Id eq ${meeting}`);
    expect(row).toMatchObject({ SamMeetingState: 'Genomfört', SamMinutesState: 'Utkast' });
    const spoken = await lists.row('Actions', 'Sätta upp tillfällig belysning i trappan');
    expect(spoken).toMatchObject({ SamStatus: 'Beslutad', SamConfirmation: 'Bekräftad' });
    const own = await lists.row('Actions', 'Besöka serveringarna runt torget');
    expect(own).toMatchObject({ SamStatus: 'Föreslagen', SamConfirmation: 'Bekräftad' });
    const waiting = await lists.row('Actions', 'Kontrollera släckutrustning vid scenen');
    expect(waiting).toMatchObject({ SamStatus: 'Föreslagen', SamConfirmation: 'Väntar' });
    expect(spoken['SamConfirmedVia']).not.toBe(own['SamConfirmedVia']);
  });

  it('takes what is unfinished to the next meeting, with its count', async () => {
    const next = (await lists.rows('Meetings')).find((row) => row['SamPreviousMeetingId'] === meeting);
    expect(next).toMatchObject({ SamMeetingState: 'Planerat' });
    const carried = await lists.row('Actions', 'Rensa buskaget vid södra uppgången');
    expect(carried['SamFollowUpAtMeeting']).toBe(next?.Id);
    expect(carried['SamCarriedOver']).toBeGreaterThanOrEqual(2);
    const done = await lists.row('Actions', 'Extra rond vid nattbussen fre–lör');
    expect(done).toMatchObject({ SamStatus: 'Genomförd' });
    expect(done['SamFollowUpAtMeeting']).not.toBe(next?.Id);
  });
});

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + days * 86_400_000);
