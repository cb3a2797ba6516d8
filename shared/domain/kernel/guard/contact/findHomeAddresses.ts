import type { Finding } from '../finding';
import { tokenAt, type Token } from '../tokens';
import { flatAt, isHomeAround, isHomeBefore, signAfter, signBefore, stairsAt } from './homeSigns';
import { houseAt } from './street';

const asked = (start: number, end: number): Finding => ({
  start,
  end,
  kind: 'home-address',
  severity: 'asks',
});

/** A street with its house, and a sign of one flat or of somebody's living there. */
function addressAt(tokens: readonly Token[], at: number): Finding | null {
  const house = houseAt(tokens, at);
  if (house === null) return null;
  const after = signAfter(tokens, house.at + 1);
  if (after !== null) return asked(house.first.start, after.end);
  const before = signBefore(tokens, at);
  if (before !== null) return asked(before.start, house.last.end);
  return isHomeBefore(tokens, at) ? asked(house.first.start, house.last.end) : null;
}

/** A flat without its street, where somebody is said to live. */
function flatAlone(tokens: readonly Token[], at: number): Finding | null {
  const number = flatAt(tokens, at);
  if (number !== null) return asked(tokenAt(tokens, at).start, number.end);
  const sign = stairsAt(tokens, at);
  if (sign === null || !isHomeAround(tokens, at)) return null;
  return asked(tokenAt(tokens, Math.max(0, at - 1)).start, sign.end);
}

const careOf = /(?<!\p{L})c\/o\s\p{Lu}\p{L}+/gu;

/** Addresses so close that one home is meant; a street and a house number alone are not. */
export function findHomeAddresses(text: string, tokens: readonly Token[]): readonly Finding[] {
  const found = tokens.flatMap((_, at) => addressAt(tokens, at) ?? flatAlone(tokens, at) ?? []);
  const lodging = [...text.matchAll(careOf)].map((match) =>
    asked(match.index, match.index + match[0].length),
  );
  return [...found, ...lodging];
}
