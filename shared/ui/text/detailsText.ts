import { details as en } from './en/details';
import type { Bilingual } from './language';
import { details as sv, type DetailsText } from './sv/details';

export const detailsText: Bilingual<DetailsText> = { sv, en };
