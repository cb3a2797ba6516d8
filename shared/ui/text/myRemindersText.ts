import { myReminders as en } from './en/myReminders';
import type { Bilingual } from './language';
import { myReminders as sv, type MyRemindersText } from './sv/myReminders';

export const myRemindersText: Bilingual<MyRemindersText> = { sv, en };
