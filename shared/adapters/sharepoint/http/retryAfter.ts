/** The part of Headers that is needed; in a tab on another origin neither header can be read. */
interface ReadableHeaders {
  get(name: string): string | null;
}

/**
 * Milliseconds to wait by Retry-After, in seconds or as an HTTP date; null where it is missing, unreadable or
 * nonsense. A date is measured against the server's own Date, since the two clocks may differ.
 */
export function retryAfter(headers: ReadableHeaders, now: number): number | null {
  const text = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return null;
  const serverNow = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, until - (Number.isNaN(serverNow) ? now : serverNow));
}
