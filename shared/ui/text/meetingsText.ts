import { meetings as en } from './en/meetings';
import type { Bilingual } from './language';
import { meetings as sv, type MeetingsText } from './sv/meetings';

export const meetingsText: Bilingual<MeetingsText> = { sv, en };
