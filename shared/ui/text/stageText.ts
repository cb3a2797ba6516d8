import { stage as en } from './en/stage';
import type { Bilingual } from './language';
import { stage as sv, type StageText } from './sv/stage';

export const stageText: Bilingual<StageText> = { sv, en };
