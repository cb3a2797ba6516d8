import { DeviceProfile } from '../browser/DeviceProfile';
import { beforeNewPromises, fromNewPromises } from './chapters';
import { MeetingHour } from './MeetingHour';

jest.setTimeout(240_000);

/** The same hour while SharePoint refuses, is busy and loses connections, and the browser dies in the middle. */
describe('running a samverkan meeting on a bad day', () => {
  let hour: MeetingHour;
  let device: DeviceProfile;

  beforeAll(async () => {
    [hour, device] = await Promise.all([MeetingHour.prepare(), DeviceProfile.make()]);
    await hour.open(await device.open());
    const faults = [
      { kind: '429', rate: 0.03, retryAfter: 1 },
      { kind: '503', rate: 0.02 },
      { kind: 'cut', rate: 0.02 },
      { kind: 'drop', rate: 0.02 },
    ];
    for (const fault of faults) await hour.tenant.post('faults', { target: 'sharepoint', seed: 7, ...fault });
  }, 240_000);

  afterAll(async () => {
    await device.remove();
    await hour.tenant.stop();
  });

  it.each(beforeNewPromises)('$name', async ({ tell }) => tell(hour));

  it('goes on where it was when the browser has died with a promise half typed', async () => {
    const typed = 'Kontrollera släckutrustning vid sc';
    const field = () =>
      hour.page.frameLocator('iframe[name="tab"]').getByRole('textbox', { name: 'Vad ska göras?' });
    await field().fill(typed);
    // The last keys may still be on their way to the device.
    await hour.page.waitForTimeout(1000);
    await device.kill();
    await hour.open(await device.open());
    await hour.coordinator.isAtStep('Nya åtaganden');
    expect(await field().inputValue()).toBe(typed);
    await field().fill('');
  });

  it.each(fromNewPromises)('$name', async ({ tell }) => tell(hour));
});
