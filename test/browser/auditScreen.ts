import type { Frame } from 'playwright-core';
import type { ThemeName } from '../support/browser';
import { violationsIn } from '../support/violationsIn';
import type { TeamsWindow } from './TeamsWindow';

/**
 * Each of Teams' themes at a width of its own: a phone, a panel beside a meeting, a window. Themes differ in colours
 * alone, of which a test makes sure, and colours are the same at any width, so that no pair is left untold.
 */
const looks: readonly (readonly [ThemeName, number])[] = [
  ['default', 1280],
  ['dark', 280],
  ['contrast', 360],
];

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

/** What does not find room in its box: hidden there, or lying over what stands beside it. */
const cutOff = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    // A field scrolls by itself what is written in it.
    const isField = (element: Element): boolean => element.matches('input, select, textarea');
    const isTooSmall = (element: Element): boolean => {
      const { clientWidth, scrollWidth } = element;
      if (clientWidth <= 1 || scrollWidth <= clientWidth + 1 || isField(element)) return false;
      const { display, overflowX, textOverflow } = getComputedStyle(element);
      return display !== 'inline' && !/auto|scroll/.test(overflowX) && textOverflow !== 'ellipsis';
    };
    const sticksOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      const around = element.parentElement?.closest('section, form, li')?.getBoundingClientRect();
      if (right - left <= 1) return false;
      return (left < -1 && right > 0) || (around !== undefined && right > around.right + 1);
    };
    const isControl = (element: Element): boolean => isField(element) || element.matches('button');
    return [...document.body.querySelectorAll('*:not(svg, svg *)')]
      .filter((element) => isTooSmall(element) || (isControl(element) && sticksOut(element)))
      .map((element) => `cut off at ${innerWidth}: ${element.outerHTML.slice(0, 160)}`);
  });

/**
 * Everything wrong with the screen as it stands, in both languages: sideways scrolling, what is cut off, and what axe
 * finds. An empty list is a screen without faults; the window is left as it was.
 */
export async function auditScreen(teams: TeamsWindow): Promise<readonly string[]> {
  await teams.page.bringToFront();
  const [language, width] = [await teams.language(), await teams.width()];
  const faults = [...(await faultsIn(teams, looks))];
  await teams.setLanguage(language === 'sv' ? 'en' : 'sv');
  faults.push(...(await faultsIn(teams, [...looks].reverse())));
  await teams.setLanguage(language);
  await teams.setWidth(width);
  return [...faults, ...teams.bugs];
}

async function faultsIn(teams: TeamsWindow, inLooks: typeof looks): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [theme, width] of inLooks) {
    await teams.setTheme(theme);
    await teams.setWidth(width);
    const { frame } = teams;
    const found = [await widerThanItsFrame(frame), await cutOff(frame), await violationsIn(frame)].flat();
    faults.push(...found.map((fault) => `${theme}, ${width}: ${fault}`));
  }
  return faults;
}
