import { actionPage as en } from './en/actionPage';
import type { Bilingual } from './language';
import { actionPage as sv, type ActionPageText } from './sv/actionPage';

export const actionPageText: Bilingual<ActionPageText> = { sv, en };
