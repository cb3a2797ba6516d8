import { register as en } from './en/register';
import type { Bilingual } from './language';
import { register as sv, type RegisterText } from './sv/register';

export const registerText: Bilingual<RegisterText> = { sv, en };
