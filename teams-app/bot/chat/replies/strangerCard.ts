import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { noticeCard } from '../cards/noticeCard.ts';
import { chatWords } from '../text/chatWords.ts';

/** For somebody who is in no contact: says so, and nothing of what is in the register. */
export const strangerCard = (language: Language): AdaptiveCard =>
  noticeCard(chatWords[language].stranger, language);
