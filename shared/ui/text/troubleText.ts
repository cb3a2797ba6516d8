import { trouble as en } from './en/trouble';
import type { Bilingual } from './language';
import { trouble as sv, type TroubleText } from './sv/trouble';

export const troubleText: Bilingual<TroubleText> = { sv, en };
