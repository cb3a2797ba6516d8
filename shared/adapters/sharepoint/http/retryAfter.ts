/** The part of Headers that is needed; in a tab on another origin neither header can be read. */
interface ReadableHeaders {
  get(name: string): string | null;
}

const askedByPart = /^Retry-After:[ \t]*(.+?)[ \t]*\r?$/gim;

/**
 * The longest wait that the parts of a batch ask for; null where none does. A batch carries the headers of its parts in
 * its body, so that they can be read in a tab too, where the headers of the answer itself cannot.
 */
export function retryAfterOfParts(batch: string, headers: ReadableHeaders, now: number): number | null {
  const asked = [...batch.matchAll(askedByPart)].map(([, text = '']) => text);
  const waits = asked.flatMap((text) => wait(text, headers, now) ?? []);
  return waits.length === 0 ? null : Math.max(...waits);
}

/**
 * Milliseconds to wait by Retry-After, in seconds or as an HTTP date; null where it is missing, unreadable or
 * nonsense. A date is measured against the server's own Date, since the two clocks may differ.
 */
export function retryAfter(headers: ReadableHeaders, now: number): number | null {
  return wait(headers.get('Retry-After')?.trim() ?? '', headers, now);
}

function wait(text: string, headers: ReadableHeaders, now: number): number | null {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return null;
  const serverNow = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, until - (Number.isNaN(serverNow) ? now : serverNow));
}
