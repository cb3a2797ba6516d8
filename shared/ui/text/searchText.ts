import { search as en } from './en/search';
import type { Bilingual } from './language';
import { search as sv, type SearchText } from './sv/search';

export const searchText: Bilingual<SearchText> = { sv, en };
