import { hourWords as en } from './en/hourWords';
import type { Bilingual } from './language';
import { hourWords as sv, type HourWords } from './sv/hourWords';

export const hourWordsText: Bilingual<HourWords> = { sv, en };
