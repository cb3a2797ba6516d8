import { common as en } from './en/common';
import type { Bilingual } from './language';
import { common as sv, type CommonText } from './sv/common';

export const commonText: Bilingual<CommonText> = { sv, en };
