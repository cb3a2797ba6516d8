import { KeptDigests } from './KeptDigests';
import { signedInOn } from '../signedInOn';

const known = new Map<string, KeptDigests>();

/** One for each reader of the page, kept for as long as the browser's tab lives. */
export function digestsOf(reader: string): KeptDigests {
  const digests = known.get(reader) ?? new KeptDigests(reader, storageOf(window));
  known.set(reader, digests);
  return digests;
}

/** A browser may refuse the very question. */
function storageOf(page: Window): Storage | null {
  try {
    return page.sessionStorage;
  } catch {
    return null;
  }
}

type Page = Parameters<typeof signedInOn>[0] & { readonly web: { readonly absoluteUrl: string } };

/** The programme's site is asked by every part; the page's own site has given its digest along with the page. */
export function askAheadFor(programmeAddress: string, page: Page): void {
  if (programmeAddress.toLowerCase() !== page.web.absoluteUrl.toLowerCase())
    digestsOf(signedInOn(page).person).askAhead(programmeAddress, ask);
}

async function ask(site: string): Promise<string | null> {
  const answer = await fetch(`${site}/_api/contextinfo`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
  });
  if (!answer.ok) return null;
  const { FormDigestValue } = (await answer.json()) as { readonly FormDigestValue?: unknown };
  return typeof FormDigestValue === 'string' ? FormDigestValue : null;
}
