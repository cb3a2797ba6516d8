import { common } from './en/common';
import { refusals } from './en/refusals';
import { vocabulary } from './en/vocabulary';
import type { Texts } from './sv';

export const en: Texts = { common, refusals, vocabulary };
