import { savedViews as en } from './en/savedViews';
import type { Bilingual } from './language';
import { savedViews as sv, type SavedViewsText } from './sv/savedViews';

export const savedViewsText: Bilingual<SavedViewsText> = { sv, en };
