import { measureExport } from '../exporting.ts';
import { benchSite, type Workbench } from '../Workbench.ts';

/** All rows of Åtgärder as Excel and as text; without latency, which adds only time. */
export async function exporting(bench: Workbench): Promise<object> {
  const tenant = await bench.start(`load:${bench.rows}`, { latency: 0 });
  const browser = await bench.browser();
  return {
    xlsx: await measureExport(browser, tenant, benchSite, 'Excel (xlsx)'),
    csv: await measureExport(browser, tenant, benchSite, 'Textfil (csv)'),
  };
}
