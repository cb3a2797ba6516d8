import { notes as en } from './en/notes';
import type { Bilingual } from './language';
import { notes as sv, type NotesText } from './sv/notes';

export const notesText: Bilingual<NotesText> = { sv, en };
