import { promiseCard as en } from './en/promiseCard';
import type { Bilingual } from './language';
import { promiseCard as sv, type PromiseCardText } from './sv/promiseCard';

export const promiseCardText: Bilingual<PromiseCardText> = { sv, en };
