import type { Locator } from 'playwright-core';
import { makeTextGuard } from '../../shared/application/guard/makeTextGuard';
import type { TextGuard } from '../../shared/application/guard/TextGuard';
import type { TeamsWindow } from './TeamsWindow';

/** The button at the foot's right: on to the next step, or how many promises remain. */
export const onward = (teams: TeamsWindow): Locator =>
  teams.tab.locator('footer').getByRole('button', { name: 'Nästa steg', exact: true });

/** Waits until everything said has been stored. */
export const saved = (teams: TeamsWindow): Promise<void> =>
  teams.tab
    .locator('header')
    .getByText(/^Sparat/)
    .waitFor();

/** Begins the meeting as its coordinator. */
export async function startMeeting(teams: TeamsWindow): Promise<void> {
  await teams.press('Starta mötet');
  await teams.heading(/Närvaro/);
}

/** Notes who is with: those named are, and the rest are not; what is noted already stays. */
export async function takeAttendance(teams: TeamsWindow, present: readonly string[]): Promise<void> {
  for (const row of await teams.tab.getByRole('group', { name: /^Är .* med\?$/ }).all()) {
    const name = (await row.getAttribute('aria-label')) ?? '';
    const isHere = present.some((organisation) => name.includes(organisation));
    await row.getByRole('button', { name: isHere ? 'Med' : 'Inte med', exact: true }).click();
    await row.locator('[aria-pressed="true"]').waitFor();
  }
}

/** Goes on to the next step, whose heading is awaited. */
export async function goOn(teams: TeamsWindow, heading: string | RegExp): Promise<void> {
  await onward(teams).click();
  await teams.heading(heading);
}

/** Answers each of last time's promises, so that the hour may go on. */
export async function answerAll(teams: TeamsWindow): Promise<void> {
  const answers = teams.tab.getByRole('group', { name: 'Hur går det?' });
  while ((await onward(teams).count()) === 0) {
    const card = teams.tab.locator('article').first();
    const title = await card.getByRole('heading', { level: 3 }).textContent();
    await answers.getByRole('button', { name: 'Pågår' }).click();
    await card
      .getByRole('heading', { level: 3, name: title ?? '', exact: true })
      .waitFor({ state: 'detached' });
  }
}

/** Reads back each promise; whoever is in the room says yes. */
export async function confirmAll(teams: TeamsWindow): Promise<void> {
  const yes = teams.tab.getByRole('article').getByRole('button', { name: 'Bekräfta', exact: true });
  while ((await yes.count()) > 0) {
    await yes.click();
    await saved(teams);
    await teams.tab.getByRole('article').and(teams.tab.locator(':not([aria-busy])')).first().waitFor();
  }
}

/** Sends what waits for the network, unless the product has just done so of its own accord. */
export async function sendNow(teams: TeamsWindow): Promise<void> {
  const button = teams.tab.getByRole('button', { name: 'Försök nu', exact: true });
  await button.click({ timeout: 2000 }).catch(() => undefined);
  await button.waitFor({ state: 'detached' });
}

/** Types a promise and asks for it to be saved. */
export async function typePromise(teams: TeamsWindow, title: string, organisation: string): Promise<Locator> {
  const field = teams.tab.getByLabel('Vad ska göras?');
  await field.fill(title);
  await teams.tab.getByLabel('Vilken organisation?').selectOption({ label: organisation });
  await teams.press('Spara och ny');
  return field;
}

/** Saves a promise; the form is then empty for the next. */
export const promise = async (teams: TeamsWindow, title: string, organisation: string): Promise<void> =>
  emptied(await typePromise(teams, title, organisation));

/** Waits until a field has given up its text, as it does when the text has been taken care of. */
export async function emptied(field: Locator): Promise<void> {
  if (!(await isEmptied(field, 25_000))) throw new Error('The text was still in its field after 25 s.');
}

/** Whether it has done so within some milliseconds. */
async function isEmptied(field: Locator, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while ((await field.inputValue()) !== '') {
    if (Date.now() > deadline) return false;
    await field.page().waitForTimeout(40);
  }
  return true;
}

/** What each window has been told points nobody out, as the product itself remembers it. */
const guards = new WeakMap<TeamsWindow, TextGuard>();

const nobodyIn = (teams: TeamsWindow): Locator =>
  teams.tab.getByRole('button', { name: /pekar inte ut någon$/i });

/** Answers that what a text is asked about points nobody out, where it is; the question comes when the typing has paused. */
export async function standForWords(teams: TeamsWindow, text: string): Promise<void> {
  const guard = guards.get(teams) ?? makeTextGuard({ asks: true });
  guards.set(teams, guard);
  await guard.load();
  const asked = guard.findingsIn(text) ?? [];
  if (asked.length === 0) return;
  const nobody = nobodyIn(teams);
  await nobody.first().waitFor();
  // The question goes away by itself where the text has been looked at anew meanwhile.
  while ((await nobody.count()) > 0) {
    await nobody
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
  for (const { words } of asked) guard.answer(words);
}

/** Enter in a field, and once more where the guard has asked in between: whoever types sees the question too. */
export async function enter(teams: TeamsWindow, field: Locator): Promise<void> {
  const nobody = nobodyIn(teams).first();
  await field.press('Enter');
  while (!(await isEmptied(field, 3000))) {
    if (await nobody.isVisible()) await nobody.click({ timeout: 2000 }).catch(() => undefined);
    await field.press('Enter');
  }
}
