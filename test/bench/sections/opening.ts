import { execFileSync } from 'node:child_process';
import type { TeamsPlace } from '../../support/browser.ts';
import { medianOpening, openOnce, type Opening } from '../openOnce.ts';
import { median, rounded } from '../statistics.ts';
import { benchSite, firstMeeting, type Workbench } from '../Workbench.ts';

const times = 7;

/**
 * The side panel beside a bare React, Fluent and teams-js skeleton, in turns, so that what else the machine does falls
 * on both; the ratio is the median of the turns' ratios.
 */
export async function opening(bench: Workbench): Promise<object> {
  const loaded = await bench.loaded();
  execFileSync('vite', ['build', '--logLevel', 'error', '--config', 'test/bench/skeleton/vite.config.mjs']);
  const bare = await bench.start('empty', { tabs: '.build/bench-skeleton' });
  const meeting = await firstMeeting(loaded, 'Planerat');
  const panel: TeamsPlace = {
    persona: 'samordnare',
    surface: 'sidePanel',
    site: benchSite,
    meeting,
    width: 320,
  };
  const browser = await bench.browser();
  const panels: Opening[] = [];
  const skeletons: Opening[] = [];
  for (let time = 0; time < times; time += 1) {
    panels.push(await openOnce(browser, loaded.portal, panel));
    skeletons.push(await openOnce(browser, bare.portal, panel));
  }
  const ratios = panels.map((one, turn) => one.milliseconds / (skeletons[turn]?.milliseconds ?? Number.NaN));
  return {
    times,
    sidePanel: medianOpening(panels),
    skeleton: medianOpening(skeletons),
    sidePanelToSkeleton: rounded(median(ratios), 2),
  };
}
