import type { Finding, Span } from '../finding';
import { isSomethingElse } from './benignShapes';
import { digitChains, type Digit } from './digits';
import { findSplitNumbers } from './findSplitNumbers';
import { isPersonalNumber } from './isPersonalNumber';

const length = 10;
const centuries: readonly (readonly [number, number])[] = [
  [1, 8],
  [1, 9],
  [2, 0],
];

/** Whether the century is written before the year: 19850101. */
function centuryBefore(chain: readonly Digit[], first: number): boolean {
  const [tens, ones] = [chain[first - 2]?.value, chain[first - 1]?.value];
  return centuries.some(([one, two]) => one === tens && two === ones);
}

/** The span of the ten digits from `first`, with the century before them where it is written. */
function spanFrom(chain: readonly Digit[], first: number): Span {
  const start = chain[centuryBefore(chain, first) ? first - 2 : first]?.at ?? 0;
  const end = (chain[first + length - 1]?.at ?? 0) + 1;
  return { start, end };
}

const isBroken = (chain: readonly Digit[], before: number): boolean =>
  (chain[before]?.at ?? 0) - (chain[before - 1]?.at ?? -1) > 1;

/**
 * Inside a longer row of digits a number is whole, or broken only before its last four; where it is broken elsewhere it
 * must begin and end where the row does, or "dnr 171-1309/2017" would be a number.
 */
function isCutRight(chain: readonly Digit[], first: number): boolean {
  const after = first + length;
  const breaks = chain
    .slice(first + 1, after)
    .filter((_, index) => isBroken(chain, first + 1 + index)).length;
  if (breaks === 0 || (breaks === 1 && isBroken(chain, after - 4))) return true;
  const century = centuryBefore(chain, first) ? first - 2 : first;
  const begins = [first, century].some((place) => place === 0 || isBroken(chain, place));
  return begins && (after === chain.length || isBroken(chain, after));
}

function inChain(text: string, chain: readonly Digit[]): readonly Span[] {
  const found: Span[] = [];
  const values = chain.map(({ value }) => value);
  for (let first = 0; first + length <= chain.length; first += 1) {
    if (!isPersonalNumber(values.slice(first, first + length)) || !isCutRight(chain, first)) continue;
    const span = spanFrom(chain, first);
    if (!isSomethingElse(text, span)) found.push(span);
  }
  return found;
}

/** Overlapping spans as one: a long row of digits can be read in more than one way. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = result[result.length - 1];
    if (last === undefined || span.start >= last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/**
 * Every personal and coordination number in a text, however it is spelled: ten or twelve digits, any dash, blank, dot or
 * slash between any of them, in other scripts' digits, inside an id, or with its last four told in words.
 */
export function findPersonalNumbers(text: string): readonly Finding[] {
  const chains = digitChains(text);
  const whole = chains.flatMap((chain) => (chain.length < length ? [] : inChain(text, chain)));
  const spans = joined([...whole, ...findSplitNumbers(text, chains)]);
  return spans.map((span) => ({ ...span, kind: 'personal-number', severity: 'stops' }));
}
