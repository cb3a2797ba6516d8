import type { LocalTenant } from '../support/localTenant';
import { rowsOf } from './writeOutside';

/** A column of the row that was made last. */
export async function newest(
  tenant: LocalTenant,
  forum: string,
  list: string,
  column: string,
): Promise<string | undefined> {
  const [row] = await rowsOf<Record<string, string>>(
    tenant,
    forum,
    list,
    `$select=${column}&$orderby=ID desc`,
  );
  return row?.[column];
}

/** Waits until the newest row holds a text: it is shown before SharePoint has it. */
export async function expectNewest(text: string, ...where: Parameters<typeof newest>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await newest(...where)) !== text && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await newest(...where)).toBe(text);
}
