import { configure as en } from './en/configure';
import type { Bilingual } from './language';
import { configure as sv, type ConfigureText } from './sv/configure';

export const configureText: Bilingual<ConfigureText> = { sv, en };
