import { escapeText } from '../../http/escapeText.ts';
import type { AuthenticationParts } from './authentication.ts';
import type { WrittenAnswer } from './writeAnswer.ts';

/** Whether the address is a page or a file for people rather than an interface for programs. */
export const isForBrowsers = (url: URL): boolean => !url.pathname.toLowerCase().includes('/_api/');

/** An address on this host alone: two slashes first would name another one. */
const onThisHost = ({ pathname, search }: URL): string => `${pathname.replace(/^[/\\]+/, '/')}${search}`;

function choosing(url: URL, parts: AuthenticationParts): WrittenAnswer {
  const links = parts.people
    .filter(({ account }) => account !== 'none')
    .map(({ key, name }) => {
      const address = new URL(url);
      address.searchParams.set('persona', key);
      return `<li><a href="${escapeText(onThisHost(address))}">${escapeText(name)}</a></li>`;
    });
  const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Logga in</title><h1>Vem är du?</h1><ul>${links.join('')}</ul></html>`;
  return { status: 401, headers: {}, contentType: 'text/html;charset=utf-8', body: Buffer.from(page) };
}

function signedIn(url: URL, key: string): WrittenAnswer {
  const onward = new URL(url);
  onward.searchParams.delete('persona');
  const headers = {
    Location: onThisHost(onward),
    'Set-Cookie': `persona=${encodeURIComponent(key)}; Path=/; HttpOnly; SameSite=Lax`,
  };
  return { status: 302, headers, contentType: '', body: null };
}

/**
 * Stands in for the sign-in page that a browser is led to when it opens a file: null where it is known who asks.
 * `?persona=K` signs in, as on every page of this origin.
 */
export function browserSignIn(
  url: URL,
  headers: ReadonlyMap<string, string>,
  parts: AuthenticationParts,
): WrittenAnswer | null {
  const chosen = parts.people.find(({ key }) => key === url.searchParams.get('persona'));
  if (chosen !== undefined && chosen.account !== 'none') return signedIn(url, chosen.key);
  const known = headers.has('authorization') || parts.personaOfCookie(headers.get('cookie') ?? '') !== null;
  return known ? null : choosing(url, parts);
}
