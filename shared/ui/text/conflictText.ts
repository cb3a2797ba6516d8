import { conflict as en } from './en/conflict';
import type { Bilingual } from './language';
import { conflict as sv, type ConflictText } from './sv/conflict';

export const conflictText: Bilingual<ConflictText> = { sv, en };
