import { bulk as en } from './en/bulk';
import type { Bilingual } from './language';
import { bulk as sv, type BulkText } from './sv/bulk';

export const bulkText: Bilingual<BulkText> = { sv, en };
