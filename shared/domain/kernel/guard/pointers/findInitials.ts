import type { Finding } from '../finding';
import { tokenAt, type Token } from '../tokens';
import { wordSet } from '../wordSet';
import { onePerson, onePersonOrKind } from './personWords';

/** "A.K.", "A. K", "M.A.S." */
const dotted = /(?<![\p{L}\p{N}.])\p{Lu}\.\s?\p{Lu}(?:\.(?:\s?\p{Lu}\.?(?!\p{L}))?|(?!\p{L}))/gu;
/** What makes initials somebody: an age, a birth year, a person before. */
const age =
  /^[\s,(–-]{0,3}(?:(?:ca|cirka|snart|nyss|knappt|är|nu)\s){0,2}(?:\d{1,2}\s?(?:år|års|-årig|-åring|åring|bast)|\d{1,2}\)|\d{2}:a|\(\d{1,2}(?!\d)|född|f\.|f\s?(?:19|20)?\d\d)/u;

/** Two or three capitals of this work that are no initials. */
const abbreviations = wordSet(
  'sl sdf est lpo brå bra uc ab hb po rs tk sk ssk sos lss sol sou hvb vd hr it ai tv p s n ö v sdn kf ks ip np pm am wc vm em mc tf jo jk sb vc bup bvc kbt npf adhd rfsl iop lok eu fn usa uk id qr db mi so fa jä sö ni ea eå',
);

const asked = (start: number, end: number): Finding => ({ start, end, kind: 'pointer', severity: 'asks' });

const isPerson = (word: string): boolean =>
  onePerson.has(word.toLowerCase()) || onePersonOrKind.has(word.toLowerCase());

const letters = /^\p{Lu}{1,3}$/u;

/** How much of the text after initials may tell an age. */
const reach = 24;

function lettersAt(text: string, tokens: readonly Token[], at: number): Finding | null {
  const { text: written, lower, start, end, close } = tokenAt(tokens, at);
  if (!letters.test(written) || abbreviations.has(lower)) return null;
  const told = age.exec(text.slice(end, end + reach));
  if (told !== null && written.length > 1) return asked(start, end + told[0].length);
  const before = tokenAt(tokens, at - 1);
  return close && isPerson(before.text) && written.length < 3 ? asked(before.start, end) : null;
}

const wordBefore = /(\p{L}+)\s{1,2}$/u;

/** Initials with an age, or of somebody: "A.K., 15 år", "pojken M". */
export function findInitials(text: string, tokens: readonly Token[]): readonly Finding[] {
  const spelled = [...text.matchAll(dotted)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = wordBefore.exec(text.slice(Math.max(0, match.index - reach), match.index));
    const somebody = isPerson(before?.[1] ?? '') || age.test(text.slice(end, end + reach));
    return somebody ? [asked(match.index, end)] : [];
  });
  return [...spelled, ...tokens.flatMap((_, at) => lettersAt(text, tokens, at) ?? [])];
}
