import { start as en } from './en/start';
import type { Bilingual } from './language';
import { start as sv, type StartText } from './sv/start';

export const startText: Bilingual<StartText> = { sv, en };
