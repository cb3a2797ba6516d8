import type { Locator, Page } from 'playwright-core';
import { findPersonalData } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/guard/findPersonalData.js';
import { ordinarySentences } from '../../corpora/guard/index.ts';
import { openTab } from '../../support/browser.ts';
import type { KeyTimes } from '../typing/keyTimes.ts';
import { typingWork } from '../typing/typingWork.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { benchSite, firstMeeting, type Workbench } from '../Workbench.ts';

const length = 10_000;
const typedKeys = 300;
const ordinary = ordinarySentences.join(' ').slice(0, length);
const asked = `Kevin och Leila på Demovägen 12, 3 tr. ${ordinary}`.slice(0, length);

/** How long the rules take, by themselves, for a text of so many characters. */
function looking(characters: number): number {
  const text = ordinarySentences.join(' ').repeat(2).slice(0, characters);
  const times = Array.from({ length: 21 }, () => {
    const begun = performance.now();
    findPersonalData(text, { domains: ['stockholm.se'], names: [] });
    return performance.now() - begun;
  });
  return rounded(median(times), 2);
}

/** A text field with nothing around it in the host's own page: what a key costs the browser itself. */
async function bareField(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'bare';
    document.body.append(field);
  });
  return page.locator('#bare');
}

/** A key in a text of 10,000 characters: with nothing to ask about, and with words underlined. */
export async function guardTyping(bench: Workbench): Promise<object> {
  const tenant = await bench.start('demo', { latency: 0 });
  const meeting = await firstMeeting(tenant, 'Planerat');
  const browser = await bench.browser();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'sv-SE' });
  const place = {
    persona: 'samordnare',
    surface: 'sidePanel',
    site: benchSite,
    meeting,
    width: 320,
  } as const;
  const { page, tab } = await openTab(context, tenant.portal, place);
  await tab.getByRole('button', { name: 'Starta mötet' }).click();
  await tab.getByRole('button', { name: /^Nytt åtagande/ }).click();
  const field = tab.getByLabel('Vad ska göras?');
  const bare = await typingWork(browser, await bareField(page), ordinary, typedKeys);
  const plain = await typingWork(browser, field, ordinary, typedKeys);
  const underlined = await typingWork(browser, field, asked, typedKeys);
  await context.close();
  return {
    characters: length,
    looking: { tenThousand: looking(length), hundredThousand: looking(10 * length) },
    millisecondsAKey: {
      bareTextarea: figuresOf(bare),
      plain: figuresOf(plain),
      underlined: figuresOf(underlined),
    },
  };
}

const figuresOf = ({ keys, others }: KeyTimes): object => ({
  median: rounded(median(keys), 2),
  p99: rounded(percentile(keys, 0.99), 2),
  slowest: rounded(Math.max(...keys), 2),
  longestBetweenKeys: rounded(Math.max(...others), 2),
});
