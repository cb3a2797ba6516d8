import { navigation as en } from './en/navigation';
import type { Bilingual } from './language';
import { navigation as sv, type NavigationText } from './sv/navigation';

export const navigationText: Bilingual<NavigationText> = { sv, en };
