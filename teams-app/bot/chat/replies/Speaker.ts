import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

/** Whoever writes or presses, as the signed token and Teams have it. */
export interface Speaker {
  readonly person: PersonId;
  readonly language: Language;
}
