import type { Frame } from 'playwright-core';
import type { ThemeName } from '../support/browser';
import { violationsIn } from '../support/violationsIn';
import type { TeamsWindow } from './TeamsWindow';

/** The light one last, so that a window is left as it was opened. */
const themes: readonly ThemeName[] = ['dark', 'contrast', 'default'];

/** What sticks out of the frame, so that one would have to scroll sideways. */
export const widerThanItsFrame = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return culprits
      .slice(-2)
      .map((element) => `sideways at ${clientWidth}: ${element.outerHTML.slice(0, 160)}`);
  });

/**
 * Everything wrong with the screen as it stands: axe in Teams' three themes, and sideways scrolling at each width.
 * An empty list is a screen without faults.
 */
export async function auditScreen(
  teams: TeamsWindow,
  widths: readonly [number, ...number[]],
): Promise<readonly string[]> {
  const faults = [...(await tooWide(teams, widths))];
  for (const theme of themes) faults.push(...(await violationsInTheme(teams, theme)));
  return [...faults, ...teams.bugs];
}

/** The same in both languages: the screen is put in the other one where it stands, and is seen so in contrast. */
export async function auditBothLanguages(
  teams: TeamsWindow,
  widths: readonly [number, ...number[]],
): Promise<readonly string[]> {
  const opened = await teams.language();
  await teams.setLanguage(opened === 'sv' ? 'en' : 'sv');
  const faults = [...(await tooWide(teams, widths)), ...(await violationsInTheme(teams, 'contrast'))];
  await teams.setLanguage(opened);
  faults.push(...(await tooWide(teams, widths)));
  for (const theme of ['dark', 'default'] as const) faults.push(...(await violationsInTheme(teams, theme)));
  return [...faults, ...teams.bugs];
}

async function violationsInTheme(teams: TeamsWindow, theme: ThemeName): Promise<readonly string[]> {
  await teams.setTheme(theme);
  const found = await violationsIn(teams.frame);
  return found.map((fault) => `${theme}: ${fault}`);
}

async function tooWide(teams: TeamsWindow, widths: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await teams.setWidth(width);
    faults.push(...(await widerThanItsFrame(teams.frame)));
  }
  return faults;
}
