import type { LocalTenant } from '../support/localTenant';

/** What an earlier deed asked for may still be on its way; tells the last request. */
export async function untilQuiet(tenant: LocalTenant): Promise<number> {
  for (let last = -1; ;) {
    const now = await tenant.lastRequest();
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
