import { guard as en } from './en/guard';
import type { Bilingual } from './language';
import { guard as sv, type GuardText } from './sv/guard';

export const guardText: Bilingual<GuardText> = { sv, en };
