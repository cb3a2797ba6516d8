import type { Language } from './language';

/** Swedish unless the host is set to something that is not Scandinavian. */
export function languageOf(locale: string): Language {
  return /^(sv|nb|nn|no|da)\b/i.test(locale) || locale === '' ? 'sv' : 'en';
}
