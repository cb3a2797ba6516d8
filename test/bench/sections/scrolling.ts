import { measureScrolling, type ScrollingCost } from '../scrolling.ts';
import { benchSite, type Workbench } from '../Workbench.ts';

/** What Åtgärder holds in memory when somebody has scrolled through all of it; without latency, which adds only time. */
export async function scrolling(bench: Workbench): Promise<ScrollingCost> {
  const tenant = await bench.start(`load:${bench.rows}`, { latency: 0 });
  return measureScrolling(await bench.browser(), tenant, benchSite, bench.rows);
}
