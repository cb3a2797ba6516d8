import { houseAt, isStreet } from '../contact/street';
import type { Finding } from '../finding';
import { nextTo, tokenAt, type Token } from '../tokens';
import {
  anybody,
  deeds,
  functions,
  kin,
  kinTo,
  knownPlaces,
  leaders,
  onePerson,
  onePersonOrKind,
  places,
  schoolClass,
} from './personWords';
import { findInitials } from './findInitials';
import { findPupils, isClass } from './findPupils';

const asked = (first: Token, last: Token): Finding => ({
  start: first.start,
  end: last.end,
  kind: 'pointer',
  severity: 'asks',
});

const child =
  /^(?:\d{1,2}|ett?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton)-?åringen$/u;
const number = /^\d{1,4}[a-z]?$/iu;
const aged = /^\d{1,2}-?årig[ae]?$/u;

/** "han" is nobody until told: "han som bor över pizzerian". */
const isAnybodyTold = (tokens: readonly Token[], at: number): boolean =>
  anybody.has(tokenAt(tokens, at).lower) && /^(?:som|med|på|i)$/u.test(tokenAt(tokens, at + 1).lower);

function isStrong(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return onePerson.has(lower) || child.test(lower) || isAnybodyTold(tokens, at);
}

/** How many words may lie between the person and what tells who it is. */
const reach = 6;

/** A street, a class or a number: what a whole part of town does not share. */
const isNarrow = (tokens: readonly Token[], at: number): boolean =>
  isStreet(tokens, at) || isClass(tokens, at) || number.test(tokenAt(tokens, at).text);

/** Something few share: a name, a house, a class, a number, or the one shop that is meant. */
function isSpecific(tokens: readonly Token[], at: number): boolean {
  const { capital, first, lower } = tokenAt(tokens, at);
  return (capital && !first) || isNarrow(tokens, at) || knownPlaces.test(lower);
}

/** Up to the end of an address or a name that has begun at `at`. */
function endOf(tokens: readonly Token[], at: number): Token {
  let last = at;
  while (last < at + 3 && nextTo(tokens, last).capital) last += 1;
  return houseAt(tokens, last)?.last ?? tokenAt(tokens, last);
}

/** The word that tells which person it is, after a preposition or "som bor". */
function tells(tokens: readonly Token[], from: number, is: typeof isSpecific): Token | null {
  for (let at = from; at < Math.min(from + reach, tokens.length); at += 1) {
    if (tokenAt(tokens, at).first) return null;
    if (is(tokens, at)) return endOf(tokens, at);
  }
  return null;
}

/** What may follow a person who is about to be told: "på", "som bor", "med". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (lower !== 'som') return places.has(lower);
  return tokens.slice(at + 1, at + 3).some((token) => deeds.has(token.lower));
}

/** "pojken på Demovägen 12", "grannen i 1204", "mannen som äger kiosken". */
function personIn(tokens: readonly Token[], at: number): Finding | null {
  const person = tokenAt(tokens, at);
  const strong = isStrong(tokens, at);
  if ((!strong && !onePersonOrKind.has(person.lower)) || !leadsOn(tokens, at + 1)) return null;
  const last = tells(tokens, at + 2, strong ? isSpecific : isNarrow);
  if (last === null || (!strong && !isDefinite(tokens, at, last))) return null;
  return asked(person, last);
}

/** A kind of person is one person only at a door, in a class, or with an age before: "en 15-årig pojke från Ringvägen". */
function isDefinite(tokens: readonly Token[], at: number, last: Token): boolean {
  if (aged.test(tokenAt(tokens, at - 1).lower)) return true;
  for (let next = at + 2; next < at + 2 + reach; next += 1) if (isStreet(tokens, next)) return true;
  return !/^\d{1,2}$/u.test(tokenAt(tokens, at + 2).text) && !/^\d{1,2}$/u.test(last.text);
}

/** "sonen till föreståndaren" and "bror till kioskägaren". */
function kinToSomebody(tokens: readonly Token[], at: number): Finding | null {
  const relative = tokenAt(tokens, at);
  if (!kinTo.has(relative.lower) || !/^(?:till|åt)$/u.test(tokenAt(tokens, at + 1).lower)) return null;
  const to = tokens.slice(at + 2, at + 6).find(({ capital, lower }) => capital || functions.test(lower));
  return to === undefined ? null : asked(relative, to);
}

const owners = new Set(['hans', 'hennes', 'deras', 'hens', 'vars']);
const genitive = /(?:ens|ans|rns|ns|rs)$/u;
const ofMany = /(?:nas|ernas|arnas|ornas|gens|lagens|stadens|kommunens|dagens|kvällens|veckans)$/u;

function isOwner({ lower }: Token): boolean {
  return owners.has(lower) || (lower.length > 5 && genitive.test(lower) && !ofMany.test(lower));
}

/** "föreståndarens son", "hans äldre bror". */
function kinOfSomebody(tokens: readonly Token[], at: number): Finding | null {
  const whose = tokenAt(tokens, at);
  if (!isOwner(whose)) return null;
  const [next, after] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (kin.has(next.lower)) return asked(whose, next);
  return /[ae]$/u.test(next.lower) && kin.has(after.lower) ? asked(whose, after) : null;
}

const team = /^[PFDH]\d{1,2}$/u;

/** "ägaren till gatuköket", "tränaren för P12": there is but one. */
function leaderOf(tokens: readonly Token[], at: number): Finding | null {
  const leader = tokenAt(tokens, at);
  if (!leaders.has(leader.lower)) return null;
  const owner = tokenAt(tokens, at + 1).lower === 'till';
  const isOf = ({ lower, text }: Token): boolean =>
    owner ? knownPlaces.test(lower) : team.test(text) || schoolClass.test(text);
  const last = tokens.slice(at + 2, at + 5).find(isOf);
  return last === undefined ? null : asked(leader, last);
}

/** What points out one person to those who live near by. */
export function findPointers(text: string, tokens: readonly Token[]): readonly Finding[] {
  const found = tokens.flatMap(
    (_, at) =>
      personIn(tokens, at) ??
      kinToSomebody(tokens, at) ??
      kinOfSomebody(tokens, at) ??
      leaderOf(tokens, at) ??
      [],
  );
  return [...found, ...findPupils(tokens), ...findInitials(text, tokens)];
}
