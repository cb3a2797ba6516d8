import type { AdaptiveCard } from '@microsoft/teams.cards';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/languageOf.js';
import { noticeCard } from '../cards/noticeCard.ts';
import { chatWords } from '../text/chatWords.ts';

/** The first words, when somebody has installed the app. */
export function installedReply(locale: string, isPersonal: boolean): AdaptiveCard {
  const language = languageOf(locale);
  const { title, body, group } = chatWords[language].installed;
  return noticeCard({ title, body: isPersonal ? body : group }, language);
}
