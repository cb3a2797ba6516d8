import { minutes as en } from './en/minutes';
import type { Bilingual } from './language';
import { minutes as sv, type MinutesText } from './sv/minutes';

export const minutesText: Bilingual<MinutesText> = { sv, en };
