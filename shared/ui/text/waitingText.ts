import { waiting as en } from './en/waiting';
import type { Bilingual } from './language';
import { waiting as sv, type WaitingText } from './sv/waiting';

export const waitingText: Bilingual<WaitingText> = { sv, en };
