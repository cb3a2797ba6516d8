import { loadAllAndFilter, measureRegister } from '../register.ts';
import { rounded } from '../statistics.ts';
import { benchSite, type Workbench } from '../Workbench.ts';

/** The first rows of Åtgärder, beside the same list loaded as the common samples do. */
export async function register(bench: Workbench): Promise<object> {
  const loaded = await bench.loaded();
  const ours = await measureRegister(await bench.browser(), loaded, benchSite);
  const common = await loadAllAndFilter(loaded, benchSite);
  const times = (part: 'requests' | 'bytes' | 'milliseconds') => rounded(common[part] / ours[part], 1);
  return {
    register: ours,
    commonSamples: common,
    commonSamplesToRegister: {
      requests: times('requests'),
      bytes: times('bytes'),
      time: times('milliseconds'),
    },
  };
}
