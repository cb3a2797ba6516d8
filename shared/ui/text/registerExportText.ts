import { registerExport as en } from './en/registerExport';
import type { Bilingual } from './language';
import { registerExport as sv, type RegisterExportText } from './sv/registerExport';

export const registerExportText: Bilingual<RegisterExportText> = { sv, en };
