import { answerPages as en } from './en/answerPages';
import type { Bilingual } from './language';
import { answerPages as sv, type AnswerPagesText } from './sv/answerPages';

export type { AnswerPagesText } from './sv/answerPages';

export const answerPagesText: Bilingual<AnswerPagesText> = { sv, en };
