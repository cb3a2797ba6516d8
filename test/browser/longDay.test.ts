import type { Browser } from 'playwright-core';
import { measureLongDay } from '../bench/longDay';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';

jest.setTimeout(90_000);

const site = 'est-sodermalm';

let tenant: LocalTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'demo' }), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

it('a panel that is left open follows to the end and does not grow', async () => {
  const { meetings } = await tenant.health();
  const meeting = meetings.find((one) => one.site === site && one.state === 'Planerat')?.id ?? 0;
  const day = await measureLongDay(browser, tenant, { site, meeting }, { changes: 150, hours: 8 });
  expect(day.sawTheLast).toBe(true);
  expect(day.megabytesGrown).toBeLessThan(10);
});
