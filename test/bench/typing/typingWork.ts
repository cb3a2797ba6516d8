import type { Browser, Locator } from 'playwright-core';
import { keyTimes, type KeyTimes } from './keyTimes.ts';

const keysBetweenPauses = 15;
/** Longer than the field waits before it looks. */
const pauseMs = 420;
/** Until the frame after a key has been drawn. */
const frameMs = 34;

/** Types real keys at the end of a field that holds `text` already, with pauses, so that the guard looks in between. */
export async function typingWork(
  browser: Browser,
  field: Locator,
  text: string,
  keys: number,
): Promise<KeyTimes> {
  const page = field.page();
  await field.fill(text);
  await field.press('Control+End');
  // Until the guard has looked at it, and shown what it found.
  await page.waitForTimeout(900);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  for (let key = 1; key <= keys; key += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(key % keysBetweenPauses === 0 ? pauseMs : frameMs);
  }
  return keyTimes(await browser.stopTracing());
}
