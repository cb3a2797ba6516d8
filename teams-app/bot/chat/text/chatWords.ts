import type { Bilingual } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { en } from './en.ts';
import { sv, type ChatWords } from './sv.ts';

export type { ChatWords } from './sv.ts';

/** Everything the bot says. */
export const chatWords: Bilingual<ChatWords> = { sv, en };
