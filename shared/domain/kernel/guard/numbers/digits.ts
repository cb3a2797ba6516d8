/** A digit as it stands in a text, whichever script it is written in. */
export interface Digit {
  readonly value: number;
  readonly at: number;
}

/** Where the digits of other scripts begin; a phone's keyboard and pasted text bring them in. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10] as const;

function digitValue(code: number): number | null {
  if (code < 0x30) return null;
  for (const zero of zeros) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return null;
}

/** What may stand between two digits of one number: blanks, dashes of every length, signs, dots, slashes, brackets. */
const between = /^[\s\p{Cf}\p{Pd}\p{Sk}\u2212+./\\_·•:'"’*|~=()[\]#,]$/u;
const blank = /^[\s\p{Cf}]$/u;

/** Wider apart than this, two digits are no longer read as one number. */
const widestGap = 6;

/** A comma with a blank after it lists; it does not join. */
function joins(gap: string): boolean {
  if (gap.length > widestGap || /,\s/u.test(gap)) return false;
  let marks = 0;
  for (const sign of gap) {
    if (!between.test(sign)) return false;
    if (!blank.test(sign)) marks += 1;
  }
  return marks <= 2;
}

/** All digits of a text in chains, each chain what could be read as one number. */
export function digitChains(text: string): readonly (readonly Digit[])[] {
  const chains: Digit[][] = [];
  let chain: Digit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const value = digitValue(text.charCodeAt(at));
    if (value === null) continue;
    const last = chain[chain.length - 1];
    const apart = last !== undefined && last.at !== at - 1;
    if (apart && (at - last.at - 1 > widestGap || !joins(text.slice(last.at + 1, at)))) {
      chains.push(chain);
      chain = [];
    }
    chain.push({ value, at });
  }
  if (chain.length > 0) chains.push(chain);
  return chains;
}
