import { common } from './sv/common';
import { refusals } from './sv/refusals';
import { vocabulary } from './sv/vocabulary';

/** Every word on a screen, one part a surface. Swedish is the type: English does not compile until it has the same. */
export const sv = { common, refusals, vocabulary };

export type Texts = typeof sv;
