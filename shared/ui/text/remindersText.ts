import { reminders as en } from './en/reminders';
import type { Bilingual } from './language';
import { reminders as sv, type RemindersText } from './sv/reminders';

export const remindersText: Bilingual<RemindersText> = { sv, en };
