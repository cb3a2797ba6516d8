import type { Instant } from './id';

const secondInMs = 1000;

/** For moments from outside and literals in code and tests; throws on what is no moment. */
export function instant(text: string): Instant {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new Error(`Not a moment: ${text}`);
  return new Date(ms).toISOString().replace('.000Z', 'Z') as Instant;
}

export const addSeconds = (from: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(from) + seconds * secondInMs).toISOString());

/** Whole seconds from `from` to `to`, rounded down; negative when `to` lies before. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / secondInMs);
