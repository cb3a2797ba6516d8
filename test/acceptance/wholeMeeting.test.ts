import '../../local-tenant/loopback-names.cjs';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { beforeNewPromises, fromNewPromises } from './chapters';
import { MeetingHour } from './MeetingHour';
import { WeeksBetween } from './WeeksBetween';

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
  let context: BrowserContext;

  beforeAll(async () => {
    [hour, browser] = await Promise.all([MeetingHour.prepare({ service: true }), openBrowser()]);
    context = await browser.newContext();
    await hour.open(context);
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

  describe('and then keeps what was promised', () => {
    const withAccount = 'Sätta upp tillfällig belysning i trappan';
    const withoutAccount = 'Kontrollera släckutrustning vid scenen';
    const fireBrigade = 'brandforsvaret@exempel.se';
    let weeks: WeeksBetween;

    beforeAll(async () => {
      weeks = new WeeksBetween(hour, context);
      await weeks.writeToBot('trafikkontoret');
    });

    it('asks the absent partner the day after whether it is right', async () => {
      await weeks.comeToDayAfter();
      expect(await weeks.linkIn(fireBrigade, withoutAccount)).toContain('/svar/');
    });

    it('reminds by a card in Teams, and by mail where there is no account', async () => {
      await weeks.comeToReminderOf(withAccount);
      await weeks.seesInChat('trafikkontoret', withAccount);
      const link = await weeks.linkIn(fireBrigade, withoutAccount);
      await weeks.answerOnPhone(link, 'Pågår, klart i tid', 'Utrustningen är beställd.');
    });

    it('opens the next meeting’s side panel on the answer', async () => {
      const panel = await weeks.followUp();
      await panel.sees('1 före mötet');
      await panel.press('1 av 13 har svar');
      await panel.sees(/Utrustningen är beställd/);
    });
  });
});
