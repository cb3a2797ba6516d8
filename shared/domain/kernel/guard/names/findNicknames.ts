import type { Finding } from '../finding';
import type { Token } from '../tokens';
import { wordSet } from '../wordSet';
import { endsAsPlace, isPlaceNoun } from './placeWords';

/** Directly before a name: whatever it is, it is a person's. */
const titles = wordSet(
  'herr fru fröken familjen paret bröderna syskonen systrarna makarna farbror tant alias kallad smeknamnet släkten klanen',
);
/** Between a person and the name. */
const called = wordSet('heter hette kallas kallades kallar namn');
/** Who may be called something: a person, never a place or a project. */
const people =
  /^(?:han|hon|hen|jag|en|ett|den)?(?:killen?|tjejen?|pojken?|flickan?|mannen|man|kvinnan?|grabben?|personen?|ungdomen?|eleven?|sonen?|dottern?|brodern?|bror|systern?|ledaren?|grannen?|mamman?|pappan?|hyresgästen?|ynglingen?|vars|vem)$/u;
const pronouns = wordSet('han hon hen');

const isPerson = ({ lower }: Token): boolean => pronouns.has(lower) || people.test(lower);

/** How far back the person may stand: "killen i keps som heter". */
const reach = 5;

function isCalled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (titles.has(before.lower)) return true;
  return called.has(before.lower) && tokens.slice(Math.max(0, at - 1 - reach), at - 1).some(isPerson);
}

/** Names told as names: "en kille som heter Zed", "familjen Ekdal", alias and nicknames. */
export const findNicknames = (tokens: readonly Token[]): readonly Finding[] =>
  tokens.flatMap((token, at) =>
    token.capital &&
    !endsAsPlace(token.lower) &&
    isCalled(tokens, at) &&
    !isPlaceNoun(tokens[at + 1]?.lower ?? '')
      ? [{ start: token.start, end: token.end, kind: 'name', severity: 'asks' }]
      : [],
  );

const handle = /(?<![\p{L}\p{N}._@])@[\p{L}\p{N}_.]{3,30}/gu;

/** A name in social media: "@kevin_08". */
export const findHandles = (text: string): readonly Finding[] =>
  [...text.matchAll(handle)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'name',
    severity: 'asks',
  }));
