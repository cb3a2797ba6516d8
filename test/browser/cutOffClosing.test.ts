import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { answerAll, confirmAll, goOn, startMeeting, takeAttendance } from './panelHour';
import { openContext, TeamsWindow } from './TeamsWindow';
import { rowsOf } from './writeOutside';

jest.setTimeout(120_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;
let meeting: number;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
  const { meetings } = await tenant.health();
  meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const openPanel = async (persona: string): Promise<TeamsWindow> =>
  TeamsWindow.open(await openContext(browser), tenant.portal, {
    persona,
    surface: 'sidePanel',
    site,
    meeting,
  });

interface StoredMeeting {
  readonly Id: number;
  readonly SamMeetingState: string;
  readonly SamNextMeetingId: number | null;
}

const storedMeetings = (): Promise<readonly StoredMeeting[]> =>
  rowsOf<StoredMeeting>(tenant, site, 'Meetings', '$select=Id,SamMeetingState,SamNextMeetingId');
interface StoredMove {
  readonly Id: number;
  readonly SamFollowUpAtMeeting: number | null;
  readonly SamCarriedOver: number;
}

const movesOf = (): Promise<readonly StoredMove[]> =>
  rowsOf<StoredMove>(tenant, site, 'Actions', '$select=Id,SamFollowUpAtMeeting,SamCarriedOver');
const stateOf = async (): Promise<string> =>
  (await storedMeetings()).find(({ Id }) => Id === meeting)?.SamMeetingState ?? '';

async function untilState(state: string): Promise<void> {
  for (let tries = 0; (await stateOf()) !== state; tries += 1) {
    if (tries > 300) throw new Error(`The meeting is ${await stateOf()}, not ${state}, after 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a browser that goes away in the middle of closing the meeting', () => {
  it('leaves it to the next coordinator’s client, which does the rest and nothing twice', async () => {
    const panel = await openPanel('samordnare');
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
    const before = await movesOf();
    // What marks the closing as begun gets through, and a few of the writes that follow.
    await tenant.post('faults', { target: 'sharepoint', kind: 'cut', rate: 1, after: 6 });
    await panel.tab.getByRole('main').getByRole('button', { name: 'Avsluta mötet' }).click();
    await panel.heading('Inte skickat än');
    await panel.page.context().close();
    await tenant.post('faults', {});
    expect(await stateOf()).toBe('Avslutas');

    const next = await openPanel('samordnare-ersattare');
    await untilState('Genomfört');
    await next.heading('Mötet är avslutat');
    const following = (await storedMeetings()).find(({ Id }) => Id === meeting)?.SamNextMeetingId ?? null;
    expect(following).not.toBeNull();
    const moved = (await movesOf()).filter(({ SamFollowUpAtMeeting }) => SamFollowUpAtMeeting === following);
    expect(moved.length).toBeGreaterThan(0);
    const movedBefore = (id: number): number => before.find(({ Id }) => Id === id)?.SamCarriedOver ?? 0;
    const followedUpHere = before.filter(({ SamFollowUpAtMeeting }) => SamFollowUpAtMeeting === meeting);
    for (const { Id, SamCarriedOver } of moved) {
      const once = followedUpHere.some((action) => action.Id === Id) ? 1 : 0;
      expect(SamCarriedOver - movedBefore(Id)).toBe(once);
    }
    await next.close();
  });
});
