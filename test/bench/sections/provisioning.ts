import { runTool } from '../../support/runTool.ts';
import type { LocalTenant } from '../../support/localTenant.ts';
import { rounded } from '../statistics.ts';
import { benchSite, type Workbench } from '../Workbench.ts';

interface Applied {
  readonly steps: number;
}

/** One run of the command on the forum's site, from its start to its end. */
async function apply(tenant: LocalTenant): Promise<object> {
  const before = await tenant.lastRequest();
  const started = Date.now();
  const { code, out, err } = await runTool('tools/provision/provision.ts', [
    'apply',
    '--json',
    ...['--site', `${tenant.sharePoint}/sites/${benchSite}`],
    ...['--forum', 'test/support/forumSite.json'],
    ...['--local', tenant.portal],
  ]);
  const seconds = rounded((Date.now() - started) / 1000, 1);
  if (code !== 0) throw new Error(`Provisioning failed: ${err}`);
  const requests = (await tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
  const parts = requests.reduce((sum, { batchParts }) => sum + Math.max(1, batchParts), 0);
  return { seconds, requests: requests.length, parts, steps: (JSON.parse(out) as Applied).steps };
}

/** An empty forum site furnished by the command, and a second time, when there is nothing to write. */
export async function provisioning(bench: Workbench): Promise<object> {
  const tenant = await bench.start('empty');
  return { first: await apply(tenant), second: await apply(tenant) };
}
