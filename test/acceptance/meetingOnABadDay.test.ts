import type { Browser, Frame } from 'playwright-core';
import { DeviceProfile } from '../browser/DeviceProfile';
import { keptOn, untilKept } from '../browser/keptOn';
import { openBrowser } from '../support/browser';
import { beforeNewPromises, fromNewPromises } from './chapters';
import type { ListRow } from './ForumLists';
import { MeetingHour } from './MeetingHour';

jest.setTimeout(240_000);

const faults = [
  { kind: '429', rate: 0.03, retryAfter: 1 },
  { kind: '503', rate: 0.02 },
  { kind: 'cut', rate: 0.02 },
  { kind: 'drop', rate: 0.02 },
];
const halfTyped = 'Kontrollera släckutrustning vid sc';

/** The stored words that answer "how is it going?". */
const tellsHowItGoes = ['Klart', 'Pågår', 'Försenat', 'Behöver hjälp', 'Begär nytt datum', 'Togs inte upp'];

const repeated = <T>(values: readonly T[]): readonly T[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

/**
 * The same hour while SharePoint refuses, is busy and loses connections before and after the work, and while the
 * coordinator's browser is killed in the middle of it. Everybody sits at a device of their own.
 */
describe('running a samverkan meeting on a bad day', () => {
  let hour: MeetingHour;
  let device: DeviceProfile;
  let browser: Browser;
  let followedUp: readonly ListRow[];

  const coordinatorsFrame = (): Frame => {
    const frame = hour.page.frame({ name: 'tab' });
    if (frame === null) throw new Error('The panel is not there.');
    return frame;
  };

  beforeAll(async () => {
    [hour, device, browser] = await Promise.all([MeetingHour.prepare(), DeviceProfile.make(), openBrowser()]);
    const { tenant, meeting, lists } = hour;
    followedUp = (await lists.rows('Actions', '$top=500')).filter(
      (row) => row['SamFollowUpAtMeeting'] === meeting,
    );
    for (const fault of faults) await tenant.post('faults', { target: 'sharepoint', seed: 7, ...fault });
    await hour.openApart(await device.open(), await browser.newContext());
  }, 240_000);

  afterAll(async () => {
    await Promise.all([device.remove(), browser.close()]);
    await hour.tenant.stop();
  });

  it.each(beforeNewPromises)('$name', async ({ tell }) => tell(hour));

  it('goes on where it was when the browser has been killed with a promise half typed', async () => {
    const field = () => coordinatorsFrame().getByRole('textbox', { name: 'Vad ska göras?' });
    await field().fill(halfTyped);
    await untilKept(coordinatorsFrame(), halfTyped);
    await device.kill();
    await hour.comeBack(await device.open());
    await hour.coordinator.isAtStep('Nya åtaganden');
    expect(await field().inputValue()).toBe(halfTyped);
    await field().fill('');
  });

  it.each(fromNewPromises)('$name', async ({ tell }) => tell(hour));

  it('has lost nothing and written nothing twice', async () => {
    const { lists, meeting } = hour;
    const answers = await lists.rows('Answers', `$filter=SamMeetingId eq ${meeting}&$top=500`);
    const told = answers.filter((row) => tellsHowItGoes.includes(String(row['SamKind'])));
    expect(followedUp).toHaveLength(12);
    expect(told.map((row) => row['SamActionId']).sort()).toEqual(followedUp.map(({ Id }) => Id).sort());
    const actions = await lists.rows('Actions', '$top=500');
    const confirmed = answers.filter((row) => row['SamKind'] === 'Bekräftar');
    expect(confirmed.map((row) => row['SamActionId']).sort()).toEqual(
      actions
        .filter((row) => row['SamPromisedAtId'] === meeting && row['SamConfirmation'] === 'Bekräftad')
        .map(({ Id }) => Id)
        .sort(),
    );
    expect(confirmed).toHaveLength(2);
    const notes = await lists.rows('Notes', `$filter=SamMeetingId eq ${meeting}`);
    expect(notes).toHaveLength(1);
    const attendance = await lists.rows('Attendance', `$filter=SamMeetingId eq ${meeting}&$top=50`);
    expect(attendance).toHaveLength(9);
    expect(repeated(attendance.map((row) => row['SamOrganisationKey']))).toEqual([]);
    expect(await keptOn(coordinatorsFrame())).toEqual([]);
  });
});
