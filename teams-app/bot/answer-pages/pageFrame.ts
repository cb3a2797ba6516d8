import { answerPagesText } from '@samverkansrummet/shared/lib-commonjs/ui/text/answerPagesText.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/languageOf.js';
import type { Incoming } from '../http/Route.ts';
import type { PageFrame } from './markup/layout.ts';

/** Null where the browser is left to say. */
export const chosenLanguage = ({ url }: Pick<Incoming, 'url'>): Language | null => {
  const chosen = url.searchParams.get('sprak');
  return chosen === 'sv' || chosen === 'en' ? chosen : null;
};

/** What stands around a page: its language, and the way to the other one. */
export function pageFrame(
  incoming: Omit<Incoming, 'parameters' | 'body' | 'address'>,
  example: boolean,
): PageFrame {
  const language = chosenLanguage(incoming) ?? languageOf(incoming.headers['accept-language'] ?? '');
  const other = language === 'sv' ? 'en' : 'sv';
  const href = `${incoming.url.pathname}?sprak=${other}`;
  const label = answerPagesText[other].thisLanguage;
  return {
    language,
    text: answerPagesText[language],
    example,
    other: incoming.method === 'POST' ? null : { href, label, language: other },
  };
}
