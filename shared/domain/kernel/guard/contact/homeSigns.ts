import { tokenAt, type Token } from '../tokens';
import { wordSet } from '../wordSet';

const flat = wordSet('lgh lght lägenhet lägenheten lägenhetsnummer lägenhetsnr lägenhetsnumret lghnr');
const numbered = wordSet('nr nummer no');
const flatNumber = /^\d{1,4}[a-z]?$/iu;
const stairs = wordSet('tr trappa trappor trp trappan');
const shortStairs = /^\d{1,2}tr$/u;
const bottom = wordSet('bv nb bottenvåningen entréplan markplan');
const floors = wordSet('våning våningen vån');
const ordinal = /^(?:\d{1,2}:[ae]|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|översta|nedersta)$/u;
const counts = /^(?:\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/u;
const entrance = /^[A-H]$/u;

/** What says that people live there. */
const living = wordSet(
  `bor bodde bott bosatt bosatta boende hemma skriven skrivna folkbokförd folkbokförda inneboende hyr lever hyresgäst hyresgästen hyresgästerna dörren dörr brevlådan grannen
  grannarna granne lägenheten lya sambo flyttat flyttade hemadress hemadressen bostad bostaden bostadsadress adressen adress hem`,
);
/** A meeting's room has a floor too. */
const meeting = wordSet(
  'möte mötet lokal lokalen sal salen konferensrum kontoret kontor besöksadress mötesrum rum rummet reception receptionen samling träff',
);

const reach = 8;

const says = (words: ReadonlySet<string>, tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => words.has(lower));

const around = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(Math.max(0, at - reach), at + reach + 1);

/** Whether the words around say that somebody lives there; before it alone, since "boende" may come after any street. */
export const isHomeAround = (tokens: readonly Token[], at: number): boolean =>
  says(living, around(tokens, at));
export const isHomeBefore = (tokens: readonly Token[], at: number): boolean =>
  says(living, tokens.slice(Math.max(0, at - 6), at));

/** The end of "lgh 1102" or "lägenhet nr 12". */
export function flatAt(tokens: readonly Token[], at: number): Token | null {
  if (!flat.has(tokenAt(tokens, at).lower)) return null;
  const skip = numbered.has(tokenAt(tokens, at + 1).lower) ? 2 : 1;
  const number = tokenAt(tokens, at + skip);
  return flatNumber.test(number.text) ? number : null;
}

/** The end of "3 tr", "tre trappor", "bv" or "nedre botten". */
export function stairsAt(tokens: readonly Token[], at: number): Token | null {
  const token = tokenAt(tokens, at);
  const { lower } = token;
  if (bottom.has(lower) || shortStairs.test(lower)) return token;
  if (lower === 'botten' && tokenAt(tokens, at - 1).lower === 'nedre') return token;
  if (stairs.has(lower) && counts.test(tokenAt(tokens, at - 1).lower)) return token;
  return storeyAt(tokens, at);
}

/** The end of "tredje våningen", unless a meeting is held there. */
function storeyAt(tokens: readonly Token[], at: number): Token | null {
  const floor = tokenAt(tokens, at + 1);
  const is = ordinal.test(tokenAt(tokens, at).lower) && floors.has(floor.lower);
  return is && !says(meeting, around(tokens, at)) ? floor : null;
}

/** The end of "våning 3" or "uppgång B"; after a house's number alone, for offices have them too. */
function insideAt(tokens: readonly Token[], at: number): Token | null {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (floors.has(lower)) return says(meeting, around(tokens, at)) ? null : next;
  return lower === 'uppgång' && entrance.test(next.text) ? next : null;
}

/** The end of the first sign of one flat among the words from `from`. */
export function signAfter(tokens: readonly Token[], from: number): Token | null {
  for (let at = from; at < Math.min(from + reach, tokens.length); at += 1) {
    const sign = flatAt(tokens, at) ?? stairsAt(tokens, at) ?? insideAt(tokens, at);
    if (sign !== null) return sign;
  }
  return null;
}

/** "dörren på tredje våningen i Provvägen 6": the sign may come before the street. */
export function signBefore(tokens: readonly Token[], at: number): Token | null {
  for (let before = Math.max(0, at - 6); before < at - 1; before += 1) {
    const sign = flatAt(tokens, before) ?? stairsAt(tokens, before);
    if (sign !== null) return tokenAt(tokens, before);
  }
  return null;
}
