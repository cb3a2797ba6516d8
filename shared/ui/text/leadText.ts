import { lead as en } from './en/lead';
import type { Bilingual } from './language';
import { lead as sv, type LeadText } from './sv/lead';

export const leadText: Bilingual<LeadText> = { sv, en };
