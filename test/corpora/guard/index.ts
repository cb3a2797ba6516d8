import type { CaughtSentence } from './caughtByOther/caughtSentence.ts';
import { doorCodes } from './caughtByOther/doorCodes.ts';
import { emails } from './caughtByOther/emails.ts';
import { homeAddresses } from './caughtByOther/homeAddresses.ts';
import { names } from './caughtByOther/names.ts';
import { personalNumbers } from './caughtByOther/personalNumbers.ts';
import { phones } from './caughtByOther/phones.ts';
import { plates } from './caughtByOther/plates.ts';
import { pointers } from './caughtByOther/pointers.ts';
import { spelledNumbers } from './caughtByOther/spelledNumbers.ts';
import { answers } from './ordinary/answers.ts';
import { causes } from './ordinary/causes.ts';
import { decisions } from './ordinary/decisions.ts';
import { figures } from './ordinary/figures.ts';
import { longerTexts } from './ordinary/longerTexts.ts';
import { mails } from './ordinary/mails.ts';
import { meetings } from './ordinary/meetings.ts';
import { nearMisses } from './ordinary/nearMisses.ts';
import { partners } from './ordinary/partners.ts';
import { places } from './ordinary/places.ts';
import { promises } from './ordinary/promises.ts';
import { requestsAndReflections } from './ordinary/requestsAndReflections.ts';
import { situations } from './ordinary/situations.ts';
import { youthAndGroups } from './ordinary/youthAndGroups.ts';

/** Sentences that the guard must catch, written without sight of its code. */
export const caughtByOther: readonly CaughtSentence[] = [
  ...personalNumbers,
  ...spelledNumbers,
  ...phones,
  ...emails,
  ...plates,
  ...homeAddresses,
  ...doorCodes,
  ...names,
  ...pointers,
];

/** Sentences of everyday work that the guard must let pass. */
export const ordinarySentences: readonly string[] = [
  ...promises,
  ...answers,
  ...situations,
  ...causes,
  ...decisions,
  ...meetings,
  ...mails,
  ...places,
  ...youthAndGroups,
  ...figures,
  ...partners,
  ...requestsAndReflections,
  ...longerTexts,
  ...nearMisses,
];
