import { rounded } from '../statistics.ts';
import { megabytes, type Workbench } from '../Workbench.ts';

/** How long the loaded tenant took to be ready, and what it then holds. */
export async function seeding(bench: Workbench): Promise<object> {
  const tenant = await bench.loaded();
  return { seconds: rounded(tenant.readyAfter / 1000, 1), megabytesHeld: megabytes(tenant.pid) };
}
