import { promising as en } from './en/promising';
import type { Bilingual } from './language';
import { promising as sv, type PromisingText } from './sv/promising';

export const promisingText: Bilingual<PromisingText> = { sv, en };
