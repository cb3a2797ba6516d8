import { AdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { heading, typedLine } from './lines.ts';
import type { CardNotice } from './promisesCard.ts';

/** A few words and nothing to press. */
export const noticeCard = ({ title, body }: CardNotice, language: Language): AdaptiveCard =>
  new AdaptiveCard(heading(title), typedLine(body)).withVersion('1.5').withLang(language);
