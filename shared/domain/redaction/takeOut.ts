/** What stands where a text has been taken out; SharePoint's lists show it too, so it is Swedish. */
export const redactedMark = '[Rensat]';

/** Fewer characters than this would be found everywhere. */
const shortestRedaction = 3;
/** A text that was cut counts as the same when so much of its beginning is left. */
const shortestCut = 4;
const cutMark = '…';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Blanks and line breaks count alike: a title made from a longer text has them as single blanks. */
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

function patternOf(sought: string): RegExp {
  return new RegExp(wordsOf(sought).map(escaped).join('\\s+'), 'giu');
}

/** Whether a text is long enough to be looked for. */
export const canBeSought = (sought: string): boolean => sought.trim().length >= shortestRedaction;

/**
 * The text without what is sought, or null where it does not stand there. Letters' case and the kind of blanks do not
 * matter, and a copy that was cut in the middle of it (`…`) is found by its beginning.
 */
export function takeOut(text: string, sought: string): string | null {
  if (!canBeSought(sought)) return null;
  const without = text.replace(patternOf(sought), redactedMark);
  const uncut = withoutCutCopy(without, sought) ?? without;
  return uncut === text ? null : uncut;
}

export const holds = (text: string, sought: string): boolean => takeOut(text, sought) !== null;

/** A cut copy can only stand at the end, before the mark of the cut. */
function withoutCutCopy(text: string, sought: string): string | null {
  if (!text.endsWith(cutMark)) return null;
  const body = text.slice(0, -cutMark.length);
  const flat = wordsOf(sought).join(' ').toLowerCase();
  const tail = body.replace(/\s+/gu, ' ').toLowerCase();
  for (let length = Math.min(flat.length - 1, tail.length); length >= shortestCut; length -= 1) {
    if (tail.endsWith(flat.slice(0, length))) return `${kept(body, length)}${redactedMark}`;
  }
  return null;
}

/** All but the last characters, counted as if every run of blanks were one. */
function kept(body: string, length: number): string {
  let left = length;
  let end = body.length;
  while (left > 0 && end > 0) {
    end -= 1;
    while (/\s/u.test(body[end] ?? '') && /\s/u.test(body[end - 1] ?? '')) end -= 1;
    left -= 1;
  }
  return body.slice(0, end);
}
