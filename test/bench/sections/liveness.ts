import { measureLiveness, measureQuiet } from '../liveness.ts';
import { benchSite, firstMeeting, type Workbench } from '../Workbench.ts';

/** What a watching participant sees of others’ changes, and what the watching costs. */
export async function liveness(bench: Workbench): Promise<object> {
  const loaded = await bench.loaded();
  const browser = await bench.browser();
  const changes = Number(process.env['BENCH_CHANGES'] ?? 30);
  const held = await firstMeeting(loaded, 'Genomfört');
  const requestsPerMinuteQuiet = await measureQuiet(browser, loaded, benchSite, held);
  const toCome = await firstMeeting(loaded, 'Planerat');
  const live = await measureLiveness(browser, loaded, benchSite, toCome, changes);
  return { ...live, requestsPerMinuteQuiet };
}
