import type { Browser, Locator } from 'playwright-core';
import { addressOf, usable, type TeamsPlace } from '../support/browser';
import { violationsIn } from '../support/violationsIn';
import { KeyboardPanel } from './KeyboardPanel';

/** What a coordinator does in the hour, by keyboard; after each act the focus is somewhere, and can be seen. */
export class KeyboardHour extends KeyboardPanel {
  /** The focus can be seen, nothing sticks out, and axe finds nothing: in English, dark, at 280 pixels. */
  async standsWell(): Promise<void> {
    const focusOn = expect.any(String) as string;
    expect(await this.stands()).toEqual({ focusOn, focusSeen: true, width: 280, overflow: 0 });
    expect(await violationsIn(this.frame())).toEqual([]);
  }

  async onward(step: number): Promise<void> {
    await this.press('Next step');
    await this.isAtStep(step);
    await this.standsWell();
  }

  async attends(organisation: string, state: 'Present' | 'Absent'): Promise<void> {
    const group = this.tab.getByRole('group', { name: `Is ${organisation} here?` });
    const choice = group.getByRole('button', { name: state, exact: true });
    await this.pressOn(choice);
    await choice.and(this.tab.locator('[aria-pressed="true"]')).waitFor();
  }

  async skips(reason: string): Promise<void> {
    const why = this.field('Why is it not taken up?');
    await this.press(/^Skip/);
    await this.hasFocus(why);
    await this.standsWell();
    await this.key('Escape');
    await why.waitFor({ state: 'detached' });
    await this.standsWell();
    await this.press(/^Skip/);
    await this.hasFocus(why);
    await this.types(reason);
    await this.key('Control+Enter');
  }

  async changesAnswer(promise: string, key: string): Promise<void> {
    const row = this.tab.getByRole('listitem').filter({ hasText: promise });
    await this.pressOn(row.getByRole('button', { name: 'Change the answer' }));
    await this.hasFocus(this.tab.getByRole('article', { name: promise }));
    await this.standsWell();
    await this.key(key);
    await this.tab.getByRole('article').waitFor({ state: 'detached' });
    await this.standsWell();
  }

  async notes(text: string): Promise<Locator> {
    await this.tabTo(this.field('New note'));
    await this.types(text);
    await this.key('Control+Enter');
    const note = this.tab.getByRole('article').filter({ hasText: text });
    await note.waitFor();
    await this.standsWell();
    return note;
  }

  async promises(what: string, organisation: string): Promise<void> {
    await this.types(what);
    await this.key('Tab');
    await this.chooses(this.tab.getByRole('combobox', { name: 'Which organisation?' }), organisation);
    await this.key('Control+Enter');
    await this.hasFocus(this.field('What is to be done?'));
    await this.standsWell();
  }

  async says(key: string, question: string, text: string): Promise<void> {
    await this.key(key);
    await this.hasFocus(this.field(question));
    await this.standsWell();
    await this.types(text);
    await this.key('Control+Enter');
    await this.field(question).waitFor({ state: 'detached' });
  }
}

/** Opens the side panel as narrow as Teams makes it, dark and in English. */
export async function openKeyboardHour(
  browser: Browser,
  portal: string,
  place: Omit<TeamsPlace, 'surface'>,
): Promise<KeyboardHour> {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(
    addressOf(portal, { ...place, surface: 'sidePanel', theme: 'dark', lang: 'en', width: 280 }),
  );
  await usable(page);
  return new KeyboardHour(page);
}
