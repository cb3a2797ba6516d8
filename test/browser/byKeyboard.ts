import type { Locator } from 'playwright-core';
import type { TeamsWindow } from './TeamsWindow';

/** The name or words of what has the focus. */
export const focused = (teams: TeamsWindow): Promise<string> =>
  teams.frame.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Waits until the product has put the focus somewhere: when what had it goes away, it is nowhere for a moment. */
export async function expectSomeFocus(teams: TeamsWindow): Promise<void> {
  await teams.frame.waitForFunction(() => document.activeElement !== document.body, undefined, {
    timeout: 5000,
  });
}

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus, as one would without a mouse. */
export async function tabTo(teams: TeamsWindow, control: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await hasFocus(control)) return;
    await teams.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(control)}.`);
}

/** Waits until the product has moved the focus to a control. */
export async function expectFocus(teams: TeamsWindow, control: Locator): Promise<void> {
  const deadline = Date.now() + 5000;
  await control.waitFor();
  while (!(await hasFocus(control))) {
    if (Date.now() > deadline) throw new Error(`The focus is on "${await focused(teams)}".`);
    await teams.page.waitForTimeout(40);
  }
}

/** A letter that the browser's driver has no key for, pressed where the focus is. */
export async function pressLetter(control: Locator, letter: string): Promise<void> {
  await control.focus();
  await control.dispatchEvent('keydown', { key: letter, bubbles: true, cancelable: true });
}

/** What a screen reader would call a button: its label, else its words without what is hidden. */
export function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return (element.getAttribute('aria-label') ?? copy.textContent ?? '').trim();
}
