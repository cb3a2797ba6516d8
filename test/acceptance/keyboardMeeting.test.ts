import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { ForumLists } from './ForumLists';
import { openKeyboardHour, type KeyboardHour } from './KeyboardHour';

const site = 'bra-farsta';
const coordinator = 'samordnare-farsta';
const absent = 'Idrottsförvaltningen';
const members = [
  'Farsta stadsdelsförvaltning',
  'Polisregion Stockholm, LPO Farsta',
  'Trafikkontoret',
  'Demobostäder AB (påhittat bolag)',
  absent,
];
/** Trafikkontoret has said how this one goes before the meeting. */
const givenBefore = 'Laga belysningen i tunneln';
const noted = 'Look over the signs in the tunnel';
/** Changes of the row itself are kept beside what is said. */
const isSpoken = (kind: unknown): boolean => kind !== 'Ändring av raden';

/** One coordinator, a dark panel of 280 px in English, and no pointer; every step builds on the one before. */
describe('running a whole meeting by keyboard alone', () => {
  let tenant: LocalTenant;
  let browser: Browser;
  let panel: KeyboardHour;
  let lists: ForumLists;
  let meeting: number;
  /** What was answered, by promise. */
  const answered = new Map<string, string>();

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'demo' });
    browser = await openBrowser();
    lists = new ForumLists(tenant, site);
    const { meetings } = await tenant.health();
    meeting = the(meetings.find((row) => row.site === site && row.state === 'Planerat')).id;
    // What was done since last time is taken up again, so that three promises wait for an answer.
    await lists.changeAll(coordinator, 'Actions', { SamStatus: 'Pågår' });
    panel = await openKeyboardHour(browser, tenant.portal, { persona: coordinator, site, meeting });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await tenant.stop();
  });

  it('goes from the host into the tab and starts the meeting', async () => {
    await panel.enter();
    await panel.standsWell();
    await panel.press('Start the meeting');
    await panel.isAtStep(1);
    await panel.standsWell();
  }, 60_000);

  it('shows all keys, and goes back', async () => {
    await panel.key('?');
    await panel.hasFocus(panel.tab.getByRole('heading', { name: 'Keys' }));
    await panel.standsWell();
    await panel.press('Close');
    await panel.standsWell();
  }, 60_000);

  it('notes attendance per organisation', async () => {
    for (const organisation of members) {
      await panel.attends(organisation, organisation === absent ? 'Absent' : 'Present');
    }
    await panel.standsWell();
    const rows = await lists.rows('Attendance', `$filter=SamMeetingId eq ${meeting}&$top=50`);
    expect(rows).toHaveLength(members.length);
  }, 90_000);

  it('answers last time’s promises with K and P, the focus going from one to the next', async () => {
    await panel.onward(2);
    await panel.sees('1 of 4 answered');
    await panel.tabTo(panel.button('Done'));
    for (const [at, key] of ['k', 'p'].entries()) {
      answered.set(key, await panel.openPromise());
      await panel.key(key);
      await panel.sees(`${at + 2} of 4 answered`);
      await panel.hasFocus(panel.tab.getByRole('article'));
      await panel.standsWell();
    }
  }, 90_000);

  it('skips one with a written reason', async () => {
    answered.set('skip', await panel.openPromise());
    await panel.skips('The organisation is not here today.');
    await panel.sees('Everybody has answered. Go on when you like.');
    await panel.standsWell();
  }, 60_000);

  it('changes answers to F and H', async () => {
    await panel.press('4 of 4 answered');
    await panel.changesAnswer(givenBefore, 'f');
    await panel.changesAnswer(answered.get('p') ?? '', 'h');
  }, 60_000);

  it('turns a note into a promise with Å, and back', async () => {
    await panel.onward(3);
    const note = await panel.notes(noted);
    await panel.tabTo(note.getByRole('button'));
    await panel.key('å');
    await panel.standsWell();
    await panel.chooses(note.getByRole('combobox', { name: /organisation/i }), 'Trafikkontoret');
    await panel.pressOn(note.getByRole('button', { name: 'Turn into a promise' }));
    await note.getByText('Became a promise').waitFor();
    await panel.standsWell();
    await panel.key('å');
    await note.getByText('Became a promise').waitFor({ state: 'detached' });
    await panel.standsWell();
  }, 90_000);

  it('writes new promises with N and Ctrl+Enter', async () => {
    await panel.onward(4);
    await panel.key('n');
    await panel.hasFocus(panel.field('What is to be done?'));
    await panel.standsWell();
    await panel.promises('Hang a lamp in the tunnel', 'Trafikkontoret');
    await panel.promises('Walk through the tunnel at nine', 'Polisregion Stockholm, LPO Farsta');
    await panel.promises('Clear the path to the school', 'Farsta stadsdelsförvaltning');
    await panel.promises('Open the hall on Fridays', absent);
    await panel.key('Escape');
    await panel.standsWell();
    await panel.sees('Step 4 of 9');
  }, 90_000);

  it('chooses a step with the arrow keys', async () => {
    await panel.press(/Choose step$/);
    await panel.standsWell();
    for (const key of ['ArrowUp', 'End', 'Enter']) await panel.key(key);
    await panel.isAtStep(9);
    await panel.standsWell();
  }, 60_000);

  it('reads back with B, Ä and A', async () => {
    await panel.tabTo(panel.button('Confirm'));
    await panel.key('b');
    await panel.sees('1 confirmed');
    await panel.hasFocus(panel.tab.getByRole('article'));
    await panel.standsWell();
    await panel.says('ä', 'What is to be changed?', 'At eight, not nine.');
    await panel.hasFocus(panel.tab.getByRole('article'));
    await panel.standsWell();
    await panel.says('a', 'Why not?', 'The path is not ours.');
    await panel.standsWell();
  }, 90_000);

  it('closes the meeting', async () => {
    await panel.press('Close the meeting');
    await panel.hasFocus(panel.tab.getByRole('heading', { name: 'Close the meeting?' }));
    await panel.standsWell();
    await panel.press('Close the meeting');
    await panel.sees(/^The meeting is closed/);
    await panel.standsWell();
  }, 120_000);

  it('leaves the answers in SharePoint’s lists, each in its own row', async () => {
    const titles = new Map((await lists.rows('Actions')).map(({ Id, Title }) => [Id, Title]));
    const answers = await lists.rows('Answers', `$filter=SamMeetingId eq ${meeting}&$orderby=Id&$top=100`);
    const said = (promise: string | undefined) =>
      answers
        .filter((row) => titles.get(Number(row['SamActionId'])) === promise && isSpoken(row['SamKind']))
        .map((row) => [row['SamKind'], row['SamText']]);
    expect(said(answered.get('k'))).toEqual([['Klart', null]]);
    expect(said(answered.get('p')).map(([kind]) => kind)).toEqual(['Pågår', 'Behöver hjälp']);
    expect(said(answered.get('skip'))).toEqual([['Togs inte upp', 'The organisation is not here today.']]);
    expect(said(givenBefore).slice(-1)).toEqual([['Försenat', null]]);
    expect(await lists.row('Actions', answered.get('k') ?? '')).toMatchObject({ SamStatus: 'Genomförd' });
  });

  it.each([
    ['Hang a lamp in the tunnel', 'trafikkontoret', 'Bekräftad', 'Muntligt i mötet'],
    ['Walk through the tunnel at nine', 'lpo-farsta', 'Ändring begärd', 'Muntligt i mötet'],
    ['Clear the path to the school', 'farsta', 'Avböjd', 'Eget konto'],
    ['Open the hall on Fridays', 'idrottsforvaltningen', 'Väntar', null],
  ])('leaves the promise “%s” of %s there: %s', async (what, organisation, word, via) => {
    expect(await lists.row('Actions', what)).toMatchObject({
      SamPromisedAtId: meeting,
      SamOrganisationKey: organisation,
      SamConfirmation: word,
      SamConfirmedVia: via,
    });
  });

  it('leaves the note a note, and the meeting closed with the next one planned', async () => {
    const [note] = await lists.rows('Notes', `$filter=SamMeetingId eq ${meeting}&$top=50`);
    expect(note).toMatchObject({ SamText: noted, SamBecame: null });
    expect((await lists.rows('Actions')).map(({ Title }) => Title)).not.toContain(noted);
    const rows = await lists.rows('Meetings');
    const closed = { Id: meeting, SamMeetingState: 'Genomfört', SamMinutesState: 'Utkast' };
    expect(rows).toContainEqual(expect.objectContaining(closed));
    const next = rows.find((row) => row['SamPreviousMeetingId'] === meeting);
    expect(next).toMatchObject({ SamMeetingState: 'Planerat' });
    const carried = await lists.row('Actions', answered.get('p') ?? '');
    expect(carried).toMatchObject({ SamFollowUpAtMeeting: next?.Id, SamCarriedOver: 1 });
  });
});
