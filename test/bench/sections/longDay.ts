import { measureLongDay } from '../longDay.ts';
import { benchSite, firstMeeting, type Workbench } from '../Workbench.ts';

/** What a panel that stays open for eight hours comes to hold. */
export async function longDay(bench: Workbench): Promise<object> {
  const tenant = await bench.start('demo', { latency: 0 });
  const meeting = await firstMeeting(tenant, 'Planerat');
  const changes = Number(process.env['BENCH_DAY_CHANGES'] ?? 5000);
  return measureLongDay(await bench.browser(), tenant, { site: benchSite, meeting }, { changes, hours: 8 });
}
