import { myWork as en } from './en/myWork';
import type { Bilingual } from './language';
import { myWork as sv, type MyWorkText } from './sv/myWork';

export const myWorkText: Bilingual<MyWorkText> = { sv, en };
