import { programme as en } from './en/programme';
import type { Bilingual } from './language';
import { programme as sv, type ProgrammeText } from './sv/programme';

export const programmeText: Bilingual<ProgrammeText> = { sv, en };
