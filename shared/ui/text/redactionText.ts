import type { RedactionRefusal } from '../../application/redaction/RedactionDesk';
import { redaction as en } from './en/redaction';
import type { Bilingual, Language } from './language';
import { refusalText } from './refusalText';
import { redaction as sv, type RedactionText } from './sv/redaction';

export const redactionText: Bilingual<RedactionText> = { sv, en };

/** What to say of a refusal: the redaction's own words, else those of all screens. */
export function redactionRefusalText(refusal: RedactionRefusal, language: Language): string {
  const { refusals } = redactionText[language];
  switch (refusal.kind) {
    case 'only-owner':
    case 'text-too-short':
    case 'explanation-repeats-text':
    case 'explanation-personal-number':
    case 'still-there':
      return refusals[refusal.kind];
    default:
      return refusalText(refusal, language);
  }
}
