import type { Token } from '../tokens';
import { firstNames } from './firstNames';
import { lastNames } from './lastNames';
import { namesThatAreWords, rarelyPersons, surnamesThatAreWords } from './namesThatAreWords';

/** Endings that only surnames have; "persson" and the like, and what the Balkans and the Caucasus call themselves. */
const surnameEnding =
  /(?:.{2}sson|.{3}sdotter|.{3}qvist|.{3}kvist|.{3}(?:ović|ovic|evic|ević|yev|poulos|idze|shvili|dóttir))$/u;
const notSurnames = /(?:lektionsson|sessionsson)$/u;

/** A name also says whose something is: "Kevins". */
const bases = (lower: string): readonly string[] =>
  lower.length > 3 && /[^s]s$/u.test(lower) ? [lower, lower.slice(0, -1)] : [lower];

const isPlainFirstName = (lower: string): boolean => bases(lower).some((base) => firstNames.has(base));

/** A first name, alone or doubled, or one and a surname: "Anna-Karin". */
export function isFirstName(lower: string): boolean {
  const parts = lower.split('-');
  return parts.length === 1 ? isPlainFirstName(lower) : parts.every((part) => isPlainFirstName(part));
}

export function isSurname(lower: string): boolean {
  const known = bases(lower).some((base) => lastNames.has(base) || surnameEnding.test(base));
  if (known) return !notSurnames.test(lower);
  const parts = lower.split('-');
  return parts.length === 2 && parts.every((part) => part.length > 2 && isSurname(part));
}

/** A surname that nothing else is called, so that it needs no first name before it. */
export const isOnlySurname = (lower: string): boolean =>
  isSurname(lower) && !bases(lower).some((base) => surnamesThatAreWords.has(base));

export const isAlsoWord = (lower: string): boolean =>
  bases(lower).some((base) => namesThatAreWords.has(base));

export const isRarelyPerson = (lower: string): boolean => rarelyPersons.has(lower);

const abbreviation = /^\p{Lu}{2,3}$/u;

/** With a capital, and not an abbreviation such as EST or SL. */
export const isWrittenAsName = ({ text, capital }: Token): boolean => capital && !abbreviation.test(text);
