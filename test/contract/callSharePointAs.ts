import type { LocalTenant } from '../support/localTenant';

/** One change of a site's own furniture, as its administrator makes it from outside the product. */
export async function callSharePointAs(
  tenant: LocalTenant,
  method: 'POST' | 'MERGE' | 'DELETE',
  address: string,
  body: object,
): Promise<Record<string, unknown>> {
  const answer = await fetch(tenant.sharePoint + address, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tenant.token('administrator')}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(method === 'POST' ? {} : { 'x-http-method': method }),
      ...(method === 'DELETE' ? { 'if-match': '*' } : {}),
    },
    ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
