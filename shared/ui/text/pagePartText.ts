import { pagePart as en } from './en/pagePart';
import type { Bilingual } from './language';
import { pagePart as sv, type PagePartText } from './sv/pagePart';

export const pagePartText: Bilingual<PagePartText> = { sv, en };
