import { callSharePoint } from '../support/callSharePoint';
import type { LocalTenant } from '../support/localTenant';

const listAddress = (site: string, list: string): string =>
  `/sites/${site}/_api/web/getList('/sites/${site}/Lists/${list}')`;

const rowsAddress = (site: string, list: string): string => `${listAddress(site, list)}/items`;

export const rowAddress = (site: string, list: string, id: number): string =>
  `${rowsAddress(site, list)}(${id})`;

interface Rows<T> {
  readonly value: readonly T[];
}

/** The rows of a list, as SharePoint has them for one who may read in every forum. */
export async function rowsOf<T>(
  tenant: LocalTenant,
  site: string,
  list: string,
  query: string,
): Promise<readonly T[]> {
  const { value } = await tenant.read<Rows<T>>('controller', `${rowsAddress(site, list)}?$top=5000&${query}`);
  return value;
}

/** Adds a row as a person, past the product. */
export async function addRow(
  tenant: LocalTenant,
  persona: string,
  site: string,
  list: string,
  fields: object,
): Promise<void> {
  await callSharePoint(tenant.sharePoint, await tenant.token(persona), rowsAddress(site, list), { fields });
}

/** Takes a row away as a person, past the product. */
export async function removeRow(
  tenant: LocalTenant,
  persona: string,
  site: string,
  list: string,
  id: number,
): Promise<void> {
  const address = rowAddress(site, list, id);
  const change = { fields: {}, etag: '*', removes: true };
  await callSharePoint(tenant.sharePoint, await tenant.token(persona), address, change);
}

/** Takes a whole list away, as an administrator might by mistake. */
export async function removeList(tenant: LocalTenant, site: string, list: string): Promise<void> {
  const change = { fields: {}, etag: '*', removes: true };
  await callSharePoint(
    tenant.sharePoint,
    await tenant.token('administrator'),
    listAddress(site, list),
    change,
  );
}

/** Takes a column away from a list, as an administrator might by mistake. */
export async function removeColumn(
  tenant: LocalTenant,
  site: string,
  list: string,
  column: string,
): Promise<void> {
  const address = `${listAddress(site, list)}/fields/getByInternalNameOrTitle('${column}')`;
  const change = { fields: {}, etag: '*', removes: true };
  await callSharePoint(tenant.sharePoint, await tenant.token('administrator'), address, change);
}
