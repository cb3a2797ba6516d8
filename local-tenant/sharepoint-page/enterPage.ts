import type { Exchange } from '../http/Exchange.ts';
import { headersOf } from '../sharepoint/http/readBody.ts';
import { writeAnswer } from '../sharepoint/http/writeAnswer.ts';
import type { SitePages } from '../sharepoint/pages.ts';
import { refusalPage } from './pageShell.ts';

type Admitted = Extract<ReturnType<SitePages['enter']>, { readonly ok: true }>['visit'];

/** Leads whoever is not signed in to the sign-in, and turns away who may not open the site; null when it did. */
export function enterPage(
  pages: SitePages,
  { request, response, url }: Exchange,
  sitePath: string,
): { readonly visit: Admitted; readonly lang: 'sv' | 'en' } | null {
  const headers = headersOf(request);
  const signIn = pages.signIn(url, headers);
  if (signIn !== null) {
    writeAnswer(response, signIn, headers.get('accept-encoding') ?? '');
    return null;
  }
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'sv';
  const entry = pages.enter(headers.get('cookie') ?? '', sitePath);
  if (entry.ok) return { visit: entry.visit, lang };
  refusalPage(response, entry.status, lang);
  return null;
}
