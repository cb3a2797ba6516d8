import type { Finding } from '../finding';
import { nextTo, tokenAt, type Token } from '../tokens';
import { isAlsoWord, isFirstName, isOnlySurname, isRarelyPerson, isSurname, isWrittenAsName } from './isName';
import { sentenceStarters } from './namesThatAreWords';
import { beforePlaces, endsAsPlace, isPlaceNoun, weakPlaceNouns } from './placeWords';

/** Longest name read as one: "Anna Maria del Carmen Svensson". */
const longest = 5;

const particles: ReadonlySet<string> = new Set(['af', 'von', 'de', 'da', 'del', 'al', 'el', 'bin', 'van']);

/** Whether a word can go on a name that has begun. */
function goesOn(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.close !== true) return false;
  if (particles.has(token.lower)) return next?.close === true && next.capital;
  return isWrittenAsName(token) && !endsAsPlace(token.lower) && !isPlaceNoun(token.lower);
}

/** The words from `from` that read as one name. */
function nameFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from + 1;
  while (to < from + longest && goesOn(tokens[to], tokens[to + 1])) to += 1;
  return tokens.slice(from, to);
}

/** "Sankt Eriks", "restaurang Maria": called so by the word before. */
const isCalledSo = (tokens: readonly Token[], from: number, name: readonly Token[]): boolean =>
  tokenAt(tokens, from).close && beforePlaces.has(tokenAt(tokens, from - 1).lower) && name.length < 3;

/** "Olof Palmes gata", "Erik Dahlbergsgatan": a place by the word after. */
function isPlace(tokens: readonly Token[], from: number, name: readonly Token[]): boolean {
  if (isCalledSo(tokens, from, name)) return true;
  const after = nextTo(tokens, from + name.length - 1);
  if (after.capital)
    return endsAsPlace(after.lower) || (isPlaceNoun(after.lower) && !isFirstName(after.lower));
  return isPlaceNoun(after.lower) || (name.length > 1 && weakPlaceNouns.has(after.lower));
}

/** A first name that stands alone: a capital in the middle of a sentence says more than one at its beginning. */
function aloneIsName(token: Token): boolean {
  const { lower, capital, first } = token;
  if (!capital) return lower.length > 3 && !isAlsoWord(lower);
  if (!isWrittenAsName(token) || isRarelyPerson(lower)) return false;
  return !first || !sentenceStarters.has(lower);
}

/** Whether a first name begins here: by itself, or by the surname after it. */
function beginsWithFirstName(name: readonly Token[]): boolean {
  const [first, second] = name;
  if (first === undefined || !isFirstName(first.lower)) return false;
  return aloneIsName(first) || (first.capital && second !== undefined && isSurname(second.lower));
}

/** "Xhevat Gashi", "A. Svensson", "Svensson": known by its surname. */
function beginsWithSurname(name: readonly Token[]): boolean {
  const [first, second] = name;
  if (first === undefined || !isWrittenOrInitial(first) || isRarelyPerson(first.lower)) return false;
  if (isOnlySurname(first.lower)) return true;
  return second !== undefined && isOnlySurname(second.lower) && !first.first;
}

const isWrittenOrInitial = (token: Token): boolean =>
  isWrittenAsName(token) || (token.text.length === 1 && token.capital);

/** In small letters only what must be a name counts, with the surname if there is one. */
function smallName(tokens: readonly Token[], from: number): readonly Token[] {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined) return [];
  const both = second?.close === true && isOnlySurname(second.lower);
  return both ? [first, second] : [first];
}

function nameAt(tokens: readonly Token[], at: number): readonly Token[] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const name = token.capital ? nameFrom(tokens, at) : smallName(tokens, at);
  const is = beginsWithFirstName(name) || (token.capital && beginsWithSurname(name));
  return is && !isPlace(tokens, at, name) ? name : null;
}

/** Likely names of people. */
export function findNames(tokens: readonly Token[]): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = nameAt(tokens, at);
    const [first, last] = [name?.[0], name?.[name.length - 1]];
    if (first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end, kind: 'name', severity: 'asks' });
    }
    at += name === null ? skipped(tokens, at) : name.length;
  }
  return found;
}

/** A place is passed as a whole, so that "Palmes" in "Olof Palmes gata" is not looked at again. */
function skipped(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.capital !== true) return 1;
  const name = nameFrom(tokens, at);
  return isPlace(tokens, at, name) ? name.length + 1 : 1;
}
