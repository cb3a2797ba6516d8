import { allActions as en } from './en/allActions';
import type { Bilingual } from './language';
import { allActions as sv, type AllActionsText } from './sv/allActions';

export const allActionsText: Bilingual<AllActionsText> = { sv, en };
