import type { CaughtSentence } from '../caughtByOther/caughtSentence.ts';
import { doorCodesByUs } from './doorCodes.ts';
import { emailsByUs } from './emails.ts';
import { homeAddressesByUs } from './homeAddresses.ts';
import { namesByUs } from './names.ts';
import { personalNumbersByUs } from './personalNumbers.ts';
import { phonesByUs } from './phones.ts';
import { platesByUs } from './plates.ts';
import { pointersByUs } from './pointers.ts';

/** Sentences that the guard must catch, written by those who wrote it. */
export const caughtByUs: readonly CaughtSentence[] = [
  ...personalNumbersByUs,
  ...phonesByUs,
  ...emailsByUs,
  ...platesByUs,
  ...homeAddressesByUs,
  ...doorCodesByUs,
  ...namesByUs,
  ...pointersByUs,
];
