import { vocabulary as en } from './en/vocabulary';
import type { Bilingual } from './language';
import { vocabulary as sv, type Vocabulary } from './sv/vocabulary';

export const vocabularyText: Bilingual<Vocabulary> = { sv, en };
