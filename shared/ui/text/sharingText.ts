import { sharing as en } from './en/sharing';
import type { Bilingual } from './language';
import { sharing as sv, type SharingText } from './sv/sharing';

export const sharingText: Bilingual<SharingText> = { sv, en };
