import { board as en } from './en/board';
import type { Bilingual } from './language';
import { board as sv, type BoardText } from './sv/board';

export const boardText: Bilingual<BoardText> = { sv, en };
