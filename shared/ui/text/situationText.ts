import { situation as en } from './en/situation';
import type { Bilingual } from './language';
import { situation as sv, type SituationText } from './sv/situation';

export const situationText: Bilingual<SituationText> = { sv, en };
