import { overview as en } from './en/overview';
import type { Bilingual } from './language';
import { overview as sv, type OverviewText } from './sv/overview';

export const overviewText: Bilingual<OverviewText> = { sv, en };
