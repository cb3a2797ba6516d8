import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { PressRefusal } from '../answering/answerPress.ts';
import type { CardNotice } from '../cards/promisesCard.ts';
import { chatWords, type ChatWords } from '../text/chatWords.ts';

/** What a refusal is called in the chat; what is not here comes of the register's own trouble. */
const known: Partial<Record<PressRefusal['kind'], keyof ChatWords['refused']>> = {
  'only-own-organisation': 'notYours',
  'not-allowed': 'notYours',
  'not-found': 'notFound',
  'not-a-date': 'wrongDate',
  'date-passed': 'wrongDate',
  'date-too-far': 'wrongDate',
  'text-missing': 'textMissing',
  'text-too-long': 'textTooLong',
  'personal-data': 'personalData',
};

/** Where something was asked for and nothing was said, so that there was no answer to save. */
export function unreadWords(refusal: PressRefusal, language: Language): CardNotice {
  const { titleUnread } = chatWords[language].refused;
  return { ...refusalWords(refusal, language), title: titleUnread };
}

export function refusalWords(refusal: PressRefusal, language: Language): CardNotice {
  const { stale, refused } = chatWords[language];
  if (refusal.kind === 'stale') return { title: stale.title, body: stale.body(refusal.displayId) };
  return { title: refused.title, body: refused[known[refusal.kind] ?? 'unreachable'] };
}
