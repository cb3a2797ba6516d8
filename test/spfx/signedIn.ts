import type { LocalTenant } from '../support/localTenant.ts';

const overNetwork = globalThis.fetch;

/** PnPjs keeps a site's digest for as long as the window lives, which has one person; a test has several. */
async function digestOf(site: string, cookie: string): Promise<string> {
  const headers = { cookie, accept: 'application/json' };
  const answer = await overNetwork(`${site}/_api/contextinfo`, { method: 'POST', headers });
  // SharePoint may ask to be left alone here too.
  if (answer.status === 429) return digestOf(site, cookie);
  const { FormDigestValue } = (await answer.json()) as { readonly FormDigestValue: string };
  return FormDigestValue;
}

/** The page's cookie goes along with every request, as a browser sends it, and the person's own digest. */
export function signIn(persona: string): void {
  const cookie = `persona=${persona}`;
  const digests = new Map<string, Promise<string>>();
  const digestFor = (address: string): Promise<string> => {
    // Site by site: one that the person may not enter gives none, and that must not count for the others.
    const [site = ''] = address.split('/_api/');
    const known = digests.get(site) ?? digestOf(site, cookie);
    digests.set(site, known);
    return known;
  };
  globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookie);
    const address = input instanceof Request ? input.url : input.toString();
    if (headers.has('x-requestdigest')) headers.set('x-requestdigest', await digestFor(address));
    return overNetwork(input, { ...init, headers });
  };
}

export function signOut(): void {
  globalThis.fetch = overNetwork;
}

/** The person's id in the directory, as the identity provider has it. */
export async function idOf(tenant: LocalTenant, persona: string): Promise<string> {
  const [, claims = ''] = (await tenant.token(persona)).split('.');
  const { oid } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly oid: string };
  return oid;
}
