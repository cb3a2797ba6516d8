import { questioned as en } from './en/questioned';
import type { Bilingual } from './language';
import { questioned as sv, type QuestionedText } from './sv/questioned';

export const questionedText: Bilingual<QuestionedText> = { sv, en };
