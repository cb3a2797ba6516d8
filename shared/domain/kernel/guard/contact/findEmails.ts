import type { Allowed, Finding } from '../finding';

/** The sign itself, or how people write round it. */
const at = String.raw`(?:@|\s?[([]\s?(?:at|a|@|snabel-?a)\s?[)\]]\s?|\s(?:snabel-?a|at)\s)`;
const dot = String.raw`(?:\.|\s(?:punkt|dot)\s)`;
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}_+-])[\p{L}\p{N}_+-]{1,40}(?:${dot}[\p{L}\p{N}_+-]{1,40}){0,4}${at}([\p{L}\p{N}-]{1,40}(?:${dot}[\p{L}\p{N}-]{2,40}){1,4})`,
  'giu',
);

/** Most texts hold none of this, and need no closer look. */
const perhaps = /@|snabel|[([\s](?:at|a)[)\]\s]/iu;

const isBeneath = (domain: string, allowed: string): boolean =>
  domain === allowed || domain.endsWith(`.${allowed}`);

/** Mail addresses outside the organisations' own domains. */
export function findEmails(text: string, { domains }: Allowed): readonly Finding[] {
  if (!perhaps.test(text)) return [];
  const own = domains.map((domain) => domain.toLowerCase());
  return [...text.matchAll(address)].flatMap((match) => {
    const domain = (match[1] ?? '').toLowerCase().replace(/\s(?:punkt|dot)\s/gu, '.');
    if (own.some((allowed) => isBeneath(domain, allowed))) return [];
    return [{ start: match.index, end: match.index + match[0].length, kind: 'email', severity: 'asks' }];
  });
}
