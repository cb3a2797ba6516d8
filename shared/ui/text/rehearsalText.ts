import { rehearsal as en } from './en/rehearsal';
import type { Bilingual } from './language';
import { rehearsal as sv, type RehearsalText } from './sv/rehearsal';

export const rehearsalText: Bilingual<RehearsalText> = { sv, en };
