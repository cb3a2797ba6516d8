import { reminderSettings as en } from './en/reminderSettings';
import type { Bilingual } from './language';
import { reminderSettings as sv, type ReminderSettingsText } from './sv/reminderSettings';

export const reminderSettingsText: Bilingual<ReminderSettingsText> = { sv, en };
