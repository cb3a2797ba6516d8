const english = new Intl.PluralRules('en', { type: 'ordinal' });
const englishEndings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Swedish says `a` after what ends in första or andra, but not after elfte and tolfte. */
const swedish = new Intl.PluralRules('sv', { type: 'ordinal' });

/** `1:a`, `2:a`, `3:e`, `11:e`, `21:a`. */
export const swedishOrdinal = (number: number): string =>
  `${number}:${swedish.select(number) === 'one' ? 'a' : 'e'}`;

/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
export const englishOrdinal = (number: number): string =>
  `${number}${englishEndings[english.select(number)] ?? 'th'}`;
