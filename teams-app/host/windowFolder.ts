/**
 * Where a window keeps its things: under the day it was opened, so that half-typed texts that nobody comes back to can be
 * told by their age. Opening the same meeting again moves them to the new window's folder, and their days begin anew.
 */
export const windowFolder = (own: string, id: string, today: Date): string =>
  `${own}${today.toISOString().slice(0, 10)}~${id}/`;

/** Longer than from one quarter's meeting to the next. */
const mostDays = 100;
const dayMs = 24 * 60 * 60 * 1000;

/** Whether a key is of a half-typed text that no window has opened for so long; what has been sent is never let go. */
export function isStaleDraft(key: string, today: Date): boolean {
  const day = /\/(\d{4}-\d{2}-\d{2})~[^/]*\/.*\/draft\//.exec(key)?.[1];
  return day !== undefined && today.getTime() - Date.parse(day) > mostDays * dayMs;
}
