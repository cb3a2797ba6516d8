import type { CDPSession, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { the } from '../support/the';
import { howItStands, type Stand } from './howItStands';

/** Letters of a Swedish keyboard, which the browser's driver only pastes; pasting presses no key. */
const swedishKeys: Readonly<Record<string, { readonly code: string; readonly number: number }>> = {
  å: { code: 'BracketLeft', number: 221 },
  ä: { code: 'Quote', number: 222 },
  ö: { code: 'Semicolon', number: 192 },
};

/** The side panel as a person with a keyboard alone works in it: nothing here touches a pointer. */
export class KeyboardPanel {
  readonly tab: FrameLocator;
  private readonly page: Page;
  private session: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.frameLocator('iframe[name="tab"]');
  }

  frame(): Frame {
    return the(this.page.frame({ name: 'tab' }));
  }

  /** From the host's own bar into the tab, and to the first thing in it. */
  async enter(): Promise<void> {
    await this.tabTo(this.page.getByRole('button', { name: 'Go into the tab' }));
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Tab');
  }

  button(name: string | RegExp): Locator {
    return this.tab.getByRole('button', { name });
  }

  field(label: string): Locator {
    return this.tab.getByRole('textbox', { name: label });
  }

  /** Tab until it has the focus; a thing that Tab does not reach is not there for the keyboard. */
  async tabTo(target: Locator): Promise<void> {
    const one = target.first();
    await one.waitFor();
    for (let stop = 0; stop < 150; stop += 1) {
      if (await one.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target.toString()}.`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pressOn(this.button(name));
  }

  async pressOn(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  async key(key: string): Promise<void> {
    const swedish = swedishKeys[key];
    if (swedish === undefined) return this.page.keyboard.press(key);
    this.session ??= await this.page.context().newCDPSession(this.page);
    const { code, number } = swedish;
    const event = { key, code, windowsVirtualKeyCode: number };
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...event });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async types(text: string): Promise<void> {
    for (const letter of text) await this.key(letter);
  }

  /** In the list that has the focus, the first letters choose. */
  async chooses(list: Locator, option: string): Promise<void> {
    await this.tabTo(list);
    await this.types(option);
    await list.locator('option:checked', { hasText: option }).waitFor({ state: 'attached' });
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.tab.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async isAtStep(number: number): Promise<void> {
    await this.sees(new RegExp(`^Step ${number} of `));
  }

  /** Waits until the focus is on it without being led there. */
  async hasFocus(target: Locator): Promise<void> {
    await target.and(this.tab.locator(':focus')).waitFor();
  }

  /** The promise at hand, by its words. */
  async openPromise(): Promise<string> {
    return this.tab.getByRole('article').first().getByRole('heading', { level: 3 }).innerText();
  }

  /** Where the focus is and whether all is seen, after what was begun has been carried out. */
  async stands(): Promise<Stand> {
    await this.tab.locator('button[aria-disabled="true"]').first().waitFor({ state: 'detached' });
    await this.page.waitForTimeout(250);
    return this.tab.locator('html').evaluate(howItStands);
  }
}
