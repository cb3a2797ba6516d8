import { backlog as en } from './en/backlog';
import type { Bilingual } from './language';
import { backlog as sv, type BacklogText } from './sv/backlog';

export const backlogText: Bilingual<BacklogText> = { sv, en };
