import { state as en } from './en/state';
import type { Bilingual } from './language';
import { state as sv, type StateText } from './sv/state';

export const stateText: Bilingual<StateText> = { sv, en };
