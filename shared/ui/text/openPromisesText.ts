import { openPromises as en } from './en/openPromises';
import type { Bilingual } from './language';
import { openPromises as sv, type OpenPromisesText } from './sv/openPromises';

export const openPromisesText: Bilingual<OpenPromisesText> = { sv, en };
