import { listCommand as en } from './en/listCommand';
import type { Bilingual } from './language';
import { listCommand as sv, type ListCommandText } from './sv/listCommand';

export const listCommandText: Bilingual<ListCommandText> = { sv, en };
