import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser, openTab, type TeamsPlace } from '../support/browser.ts';
import { startLocalTenant, type Health } from '../support/localTenant.ts';
import { shots, type Shot } from './shots.ts';

const folder = 'docs/screenshots';

/** The pictures in the documentation, taken through the Teams host with the demo data. */
async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tenant = await startLocalTenant({ seed: 'demo' });
  const browser = await openBrowser();
  try {
    // Asked once: the pictures themselves start the meeting.
    const { meetings } = await tenant.health();
    for (const shot of shots) await take(browser, tenant.portal, shot, placeOf(shot, meetings));
  } finally {
    await browser.close();
    await tenant.stop();
  }
}

async function take(browser: Browser, portal: string, shot: Shot, place: TeamsPlace): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  const { page } = await openTab(context, portal, place);
  const frame = page.frame({ name: 'tab' });
  if (frame && shot.prepare) await shot.prepare(frame);
  await page.waitForTimeout(400);
  await page.locator('iframe[name="tab"]').screenshot({ path: `${folder}/${shot.name}.png` });
  process.stdout.write(`${shot.name}\n`);
  await context.close();
}

function placeOf({ place, width, meeting }: Shot, meetings: Health['meetings']): TeamsPlace {
  const found = meetings.find(({ site, state }) => site === place.site && state === meeting);
  return { ...place, width, ...(found === undefined ? {} : { meeting: found.id }) };
}

await takeAll();
