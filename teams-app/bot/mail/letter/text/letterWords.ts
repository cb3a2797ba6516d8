import type { Bilingual } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { en } from './en.ts';
import { sv, type LetterWords } from './sv.ts';

export const letterWords: Bilingual<LetterWords> = { sv, en };
