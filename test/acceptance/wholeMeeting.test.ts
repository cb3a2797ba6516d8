import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { beforeNewPromises, fromNewPromises } from './chapters';
import { MeetingHour } from './MeetingHour';

jest.setTimeout(120_000);

/** How the browser answers a page that wants to keep something. */
function askForStorage(): string {
  try {
    return `It has ${window.localStorage.length}.`;
  } catch (error) {
    return error instanceof DOMException ? error.name : String(error);
  }
}

/** Three organisations run a whole meeting at once, in a browser that keeps nothing on the device. */
describe('running a samverkan meeting with three organisations at once', () => {
  let hour: MeetingHour;
  let browser: Browser;

  beforeAll(async () => {
    [hour, browser] = await Promise.all([MeetingHour.prepare(), openBrowser()]);
    await hour.open(await browser.newContext());
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await hour.tenant.stop();
  });

  it('says before the first key that nothing can be kept on the device', async () => {
    for (const panel of [hour.coordinator, hour.police, hour.region]) {
      await panel.sees(/Webbläsaren låter oss inte spara på enheten/);
    }
    for (const name of ['tab', 'tab2', 'tab3']) {
      expect(await hour.page.frame({ name })?.evaluate(askForStorage)).toBe('SecurityError');
    }
  });

  it.each(beforeNewPromises.concat(fromNewPromises))('$name', async ({ tell }) => tell(hour));
});
