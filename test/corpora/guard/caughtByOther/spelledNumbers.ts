import { sentencesOf } from './caughtSentence.ts';

/** Identity numbers whose date is written with the name of the month. */
export const spelledNumbers = sentencesOf('personal-number', [
  'Han är född den 9 juli 1985 och har 9805 som fyra sista.',
  'född 17 mars 1990, sista fyra 7517',
  'Kvinnan föddes 3 februari 1992 och fyra sista är 5169',
]);
