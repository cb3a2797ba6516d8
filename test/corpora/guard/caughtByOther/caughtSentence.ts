/** What a sentence gives away. */
type CaughtKind =
  'personal-number' | 'phone' | 'email' | 'plate' | 'home-address' | 'door-code' | 'name' | 'pointer';

/** A sentence that must not be saved without a question, or at all; the people in it are invented. */
export interface CaughtSentence {
  readonly text: string;
  readonly kind: CaughtKind;
}

export const sentencesOf = (kind: CaughtKind, texts: readonly string[]): readonly CaughtSentence[] =>
  texts.map((text) => ({ text, kind }));
