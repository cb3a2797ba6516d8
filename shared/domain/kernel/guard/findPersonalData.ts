import { findDoorCodes } from './contact/findDoorCodes';
import { findEmails } from './contact/findEmails';
import { findHomeAddresses } from './contact/findHomeAddresses';
import { findPhones } from './contact/findPhones';
import { findPlates } from './contact/findPlates';
import type { Allowed, Finding, Span } from './finding';
import { findNames } from './names/findNames';
import { findHandles, findNicknames } from './names/findNicknames';
import { knownAsPlaces } from './names/placeWords';
import { findPersonalNumbers } from './numbers/findPersonalNumbers';
import { findPointers } from './pointers/findPointers';
import { tokensOf } from './tokens';

/** Where allowed names stand; a longer word that begins so is another word. */
function spansOf(text: string, names: readonly string[]): readonly Span[] {
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  const sought = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
  return [...text.matchAll(sought)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Of spans in order, none over another: the last that begins before a place. */
function lastBefore(spans: readonly Span[], place: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

const liesIn = (spans: readonly Span[], { start, end }: Span): boolean =>
  (lastBefore(spans, start + 1)?.end ?? -1) >= end;
const meetsOne = (spans: readonly Span[], { start, end }: Span): boolean =>
  (lastBefore(spans, end)?.end ?? -1) > start;

/** Earlier first; of two that begin together the one that says more. */
const inOrder = (one: Finding, other: Finding): number => one.start - other.start || other.end - one.end;

/** No word is underlined twice: what stops comes before what asks, and the wider before the narrower. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const byWeight = [...findings].sort(
    (one, other) =>
      Number(other.severity === 'stops') - Number(one.severity === 'stops') || inOrder(one, other),
  );
  const stops = byWeight.filter(({ severity }) => severity === 'stops');
  const kept: Finding[] = [];
  for (const finding of byWeight.slice(stops.length)) {
    const last = kept[kept.length - 1];
    const free = last === undefined || finding.start >= last.end;
    if (free && !meetsOne(stops, finding)) kept.push(finding);
  }
  return [...stops, ...kept].sort(inOrder);
}

/**
 * Where a text may point somebody out: numbers, which stop it, and likely names, telephones, addresses and pointers, which
 * are asked about. A pure function of the text, in time that grows with its length alone.
 */
export function findPersonalData(text: string, allowed: Allowed): readonly Finding[] {
  const tokens = tokensOf(text);
  const known = spansOf(text, [...allowed.names, ...knownAsPlaces]);
  const asked = [
    ...findPhones(text),
    ...findEmails(text, allowed),
    ...findPlates(text),
    ...findDoorCodes(tokens),
    ...findHomeAddresses(text, tokens),
    ...findNames(tokens),
    ...findNicknames(tokens),
    ...findHandles(text),
    ...findPointers(text, tokens),
  ].filter((finding) => !liesIn(known, finding));
  return withoutOverlaps([...findPersonalNumbers(text), ...asked]);
}
