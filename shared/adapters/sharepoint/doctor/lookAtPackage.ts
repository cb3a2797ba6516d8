import type { PackageSeen } from '../../../application/doctor/Surroundings';
import { look } from './reachOf';

interface CatalogueEntry {
  readonly ProductId?: string;
  readonly AppCatalogVersion?: string;
}

/** The web parts' package in the tenant's app catalogue, which not everybody may see. */
export async function lookAtPackage(
  site: URL,
  token: string,
  wanted: { readonly productId: string; readonly version: string },
): Promise<PackageSeen> {
  const answer = await look(
    `${site.href}/_api/web/tenantappcatalog/AvailableApps?$select=ProductId,AppCatalogVersion`,
    { headers: { accept: 'application/json;odata=nometadata', authorization: `Bearer ${token}` } },
  );
  const body = answer?.ok === true ? ((await answer.json().catch(() => null)) as unknown) : null;
  const entries = (body as { readonly value?: readonly CatalogueEntry[] } | null)?.value;
  if (entries === undefined) return { kind: 'unseen' };
  const found = entries.find(({ ProductId }) => ProductId?.toLowerCase() === wanted.productId.toLowerCase());
  return found?.AppCatalogVersion === undefined
    ? { kind: 'missing' }
    : { kind: 'seen', version: found.AppCatalogVersion, wanted: wanted.version };
}
