import { firstRun as en } from './en/firstRun';
import type { Bilingual } from './language';
import { firstRun as sv, type FirstRunText } from './sv/firstRun';

export const firstRunText: Bilingual<FirstRunText> = { sv, en };
