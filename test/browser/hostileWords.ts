import { hostileLines } from '../corpora/hostileTexts';
import type { TeamsWindow } from './TeamsWindow';

/** One text of each kind in the corpus, in one line: markup, queries, other writing directions, signs. */
export const everyKind = [
  ...new Map(hostileLines.map(({ name, text }) => [name.replace(/ \d+$/, ''), text])).values(),
].filter((text) => text.length < 60);
/** As many of them as a field of that size takes. */
export const crowd = (limit: number): string => everyKind.join(' ¦ ').slice(0, limit).trim();

/** What a text that was taken for markup or code would have left behind. */
export async function injected(teams: TeamsWindow): Promise<readonly string[]> {
  const foreign = await teams.frame.evaluate(() =>
    [
      ...document.querySelectorAll(
        'img, iframe, object, embed, form[action], main script, main b, main a[href^="javascript"]',
      ),
    ].map((element) => element.outerHTML.slice(0, 120)),
  );
  return [...foreign, ...teams.bugs];
}
