import { minutesFile as en } from './en/minutesFile';
import type { Bilingual } from './language';
import { minutesFile as sv, type MinutesFileText } from './sv/minutesFile';

export const minutesFileText: Bilingual<MinutesFileText> = { sv, en };
